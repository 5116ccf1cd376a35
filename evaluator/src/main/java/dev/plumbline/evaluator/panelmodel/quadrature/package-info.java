/**
 * The mathematics that the panel model stands on and that knows nothing of panels: the normal
 * curve, sums over evenly spaced points, rules of integration in several dimensions, small dense
 * matrices. Start reading at {@link dev.plumbline.evaluator.panelmodel.quadrature.GaussianRule}.
 */
@NullMarked
package dev.plumbline.evaluator.panelmodel.quadrature;

import org.jspecify.annotations.NullMarked;
