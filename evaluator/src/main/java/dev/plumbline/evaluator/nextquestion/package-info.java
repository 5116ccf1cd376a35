/**
 * Which question to ask next, and why. Start reading at {@link
 * dev.plumbline.evaluator.nextquestion.NextQuestions}. It estimates what an answer could change and
 * never says what it would be.
 */
@NullMarked
package dev.plumbline.evaluator.nextquestion;

import org.jspecify.annotations.NullMarked;
