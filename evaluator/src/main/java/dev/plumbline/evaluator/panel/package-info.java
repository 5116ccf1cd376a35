/**
 * All that the evaluator is told about one interview, in its own words: what was asked, and what
 * each interviewer observed and gave. Start reading at {@link dev.plumbline.evaluator.panel.Panel}.
 * It must not know what anything means.
 */
@NullMarked
package dev.plumbline.evaluator.panel;

import org.jspecify.annotations.NullMarked;
