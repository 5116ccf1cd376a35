/**
 * Rules of law, fairness and inclusion. Start reading at {@link
 * dev.plumbline.bank.lint.fairness.FairnessRules}. Their words stand in the term lists of the
 * content; which topics are protected somewhere is for a lawyer to say, not for these classes.
 */
@NullMarked
package dev.plumbline.bank.lint.fairness;

import org.jspecify.annotations.NullMarked;
