/**
 * Krippendorff's alpha and its bootstrap interval. Start with {@link
 * dev.plumbline.evaluator.reliability.alpha.KrippendorffAlpha}. Works on whole-number counts of the
 * ratings of each unit; knows neither raters nor names.
 */
@NullMarked
package dev.plumbline.evaluator.reliability.alpha;

import org.jspecify.annotations.NullMarked;
