/**
 * What can be counted in prose: words, sentences, syllables, sequences of words. Start reading at
 * {@link dev.plumbline.bank.lint.prose.PlainProse}. Nothing here knows questions or rules.
 */
@NullMarked
package dev.plumbline.bank.lint.prose;

import org.jspecify.annotations.NullMarked;
