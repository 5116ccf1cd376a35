/**
 * Rules of rendered variants, of the sums in an answer key, and of prompts that are alike. Start
 * reading at {@link dev.plumbline.bank.lint.variants.VariantRules}.
 */
@NullMarked
package dev.plumbline.bank.lint.variants;

import org.jspecify.annotations.NullMarked;
