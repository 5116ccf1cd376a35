/**
 * What a candidate hears when the nouns of a question are exchanged. Start reading at {@link
 * dev.plumbline.bank.variant.VariantText}. It renders text and judges none: whether a variant reads
 * well is the lint's question and a person's.
 */
@NullMarked
package dev.plumbline.bank.variant;

import org.jspecify.annotations.NullMarked;
