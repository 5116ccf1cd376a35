/**
 * How ratings become a posterior: the canonical order, the joint mode, the sums over severities,
 * over what all competencies share, over levels and over the luck of answers, and the bar of the
 * role. Start reading at {@link dev.plumbline.evaluator.panelmodel.posterior.PosteriorIntegral}. It
 * knows the inputs and the mathematics, and nothing of verdicts.
 */
@NullMarked
package dev.plumbline.evaluator.panelmodel.posterior;

import org.jspecify.annotations.NullMarked;
