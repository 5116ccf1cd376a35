/**
 * How far interviewers agreed on the same answers, as plain counts of sealed first ratings. Start
 * reading at {@link dev.plumbline.evaluator.agreement.Agreement}.
 */
@NullMarked
package dev.plumbline.evaluator.agreement;

import org.jspecify.annotations.NullMarked;
