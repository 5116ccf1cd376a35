/**
 * Intraclass correlations of a complete table, and what more or fewer raters would give. Start with
 * {@link dev.plumbline.evaluator.reliability.icc.IntraclassCorrelation}. Ratings are numbers here,
 * decimals allowed; knows no categories.
 */
@NullMarked
package dev.plumbline.evaluator.reliability.icc;

import org.jspecify.annotations.NullMarked;
