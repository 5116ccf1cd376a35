/**
 * Which question to ask next, and why. Start reading at {@link
 * dev.plumbline.evaluator.nextquestion.NextQuestion}.
 */
@NullMarked
package dev.plumbline.evaluator.nextquestion;

import org.jspecify.annotations.NullMarked;
