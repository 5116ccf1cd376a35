package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.Statistic;

/**
 * An agreement beyond chance: {@code (observed - expected) / (1 - expected)}.
 *
 * @param value at most 1; 0 for agreement as by chance
 * @param observed weighted share of agreement, 0 to 1
 * @param expected what chance would give, below 1; the coefficients differ in what they call chance
 * @param error standard error and interval; undefined with a single unit
 */
public record CoefficientEstimate(
        double value, double observed, double expected, Statistic<StandardError> error) {}
