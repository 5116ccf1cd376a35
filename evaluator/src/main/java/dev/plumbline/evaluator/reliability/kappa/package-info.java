/**
 * Agreement beyond chance for ratings as categories: Cohen's kappa for two raters, Fleiss' kappa,
 * Gwet's AC1 and AC2 and their relatives for any number. Start with {@link
 * dev.plumbline.evaluator.reliability.kappa.ChanceCorrected}.
 */
@NullMarked
package dev.plumbline.evaluator.reliability.kappa;

import org.jspecify.annotations.NullMarked;
