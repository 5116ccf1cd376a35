/**
 * The extension point: what a rule of the lint is and what it is given. Start reading at {@link
 * dev.plumbline.bank.lint.rule.QuestionRule}. A rule says what it is as data and returns findings;
 * it reads no file, knows no clock, and decides neither whether it is accepted somewhere nor how
 * its findings are printed.
 */
@NullMarked
package dev.plumbline.bank.lint.rule;

import org.jspecify.annotations.NullMarked;
