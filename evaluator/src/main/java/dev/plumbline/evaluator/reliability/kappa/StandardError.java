package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.Interval;

/**
 * How far a coefficient may be off because of the units that happened to be rated.
 *
 * @param value the standard error, at least 0
 * @param interval 95 %, cut at 1
 */
public record StandardError(double value, Interval interval) {

    static StandardError of(double estimate, double variance, double quantile) {
        double error = Math.sqrt(Math.max(0, variance));
        return new StandardError(
                error,
                new Interval(estimate - quantile * error, estimate + quantile * error).atMostOne());
    }
}
