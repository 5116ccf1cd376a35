/**
 * What a panel's ratings say about a candidate, as probabilities, and the verdict they lead to for
 * a role. Start reading at {@link dev.plumbline.evaluator.panelmodel.PanelModel}. It knows numbers
 * only: no scorecard, no report, no file.
 */
@NullMarked
package dev.plumbline.evaluator.panelmodel;

import org.jspecify.annotations.NullMarked;
