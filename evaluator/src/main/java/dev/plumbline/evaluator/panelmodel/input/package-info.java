/**
 * What the panel model is told: the ratings with the scale of each question, how strict each
 * interviewer is known to be, what the role asks for, and the assumed parameters. Plain records;
 * start reading at {@link dev.plumbline.evaluator.panelmodel.input.PanelRatings}. Nothing here
 * knows how a posterior is computed.
 */
@NullMarked
package dev.plumbline.evaluator.panelmodel.input;

import org.jspecify.annotations.NullMarked;
