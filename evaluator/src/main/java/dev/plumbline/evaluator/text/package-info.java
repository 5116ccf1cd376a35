/**
 * What a written answer or a transcript says, by the cues of its question: acts with the exact
 * words that show them, and a level that only a person can confirm. Start reading at {@link
 * dev.plumbline.evaluator.text.TextReader}. It knows no file and no model weights, and nothing here
 * enters an evaluation.
 */
@NullMarked
package dev.plumbline.evaluator.text;

import org.jspecify.annotations.NullMarked;
