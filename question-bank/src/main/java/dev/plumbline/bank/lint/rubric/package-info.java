/**
 * Rules of anchors, indicators, probes, concerns and the short form. Start reading at {@link
 * dev.plumbline.bank.lint.rubric.RubricRules}. How ticks become a level is the evaluator's
 * business; these rules only see that a level can be reached and heard.
 */
@NullMarked
package dev.plumbline.bank.lint.rubric;

import org.jspecify.annotations.NullMarked;
