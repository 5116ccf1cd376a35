/**
 * The rules of the lint that need the reader of texts: whether cues do on the graded answers what
 * the answers say. Start reading at {@link dev.plumbline.cli.cue.ScorerRules}. They stand here
 * because the bank does not know the evaluator; {@code bank lint} adds them to its own.
 */
@NullMarked
package dev.plumbline.cli.cue;

import org.jspecify.annotations.NullMarked;
