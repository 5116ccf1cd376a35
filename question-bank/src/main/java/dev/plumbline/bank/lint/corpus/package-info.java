/**
 * How often the rules on words are right: sentences that people labelled, put into a sound question
 * one at a time, and what the rules say of each. Start reading at {@link
 * dev.plumbline.bank.lint.corpus.CorpusResult}. Nothing here changes a rule or a label.
 */
@NullMarked
package dev.plumbline.bank.lint.corpus;

import org.jspecify.annotations.NullMarked;
