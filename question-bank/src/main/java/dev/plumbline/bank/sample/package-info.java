/**
 * The second part of a question, which only the text scorer reads: cues, graded sample answers,
 * wrong answers that must stay low, answers to train on, and hold-outs. Start reading at {@link
 * dev.plumbline.bank.sample.TextPart}. It knows nothing of how cues are matched.
 */
@NullMarked
package dev.plumbline.bank.sample;

import org.jspecify.annotations.NullMarked;
