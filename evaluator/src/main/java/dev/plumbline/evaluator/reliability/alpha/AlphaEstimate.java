package dev.plumbline.evaluator.reliability.alpha;

/**
 * Krippendorff's alpha with what it is made of.
 *
 * @param alpha 1 - observed / expected: 1 for perfect agreement, 0 for agreement as by chance,
 *     below 0 for systematic disagreement
 * @param observed disagreement within units
 * @param expected disagreement among all paired ratings, above 0
 * @param units units with at least two ratings; the others take no part
 * @param ratings ratings in those units
 */
public record AlphaEstimate(
        double alpha, double observed, double expected, int units, long ratings) {}
