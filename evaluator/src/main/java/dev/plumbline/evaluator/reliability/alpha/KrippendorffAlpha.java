package dev.plumbline.evaluator.reliability.alpha;

import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Optional;

/**
 * Krippendorff's alpha, for any number of raters, missing ratings and four metrics: {@code alpha =
 * 1 - D_o / D_e}, Krippendorff (2011), Computing Krippendorff's alpha-reliability, equation of step
 * 5. Units with a single rating take no part. It says whether raters agree, not whether they are
 * right.
 *
 * <p>Undefined without two raters of one unit, and without variation (0 / 0). With a single unit
 * that varies it is 0, because then observed and expected disagreement are the same.
 */
public final class KrippendorffAlpha {

    private static final int MOST_RATIO_VALUES = 1_000;

    private KrippendorffAlpha() {}

    /** The alpha of a table. */
    public static Statistic<AlphaEstimate> of(RatingTable table, Metric metric) {
        return of(table, Patterns.of(table), metric);
    }

    static Statistic<AlphaEstimate> of(RatingTable table, Patterns patterns, Metric metric) {
        Optional<String> obstacle = obstacle(table, patterns, metric);
        if (obstacle.isPresent()) {
            return new Statistic.Undefined<>(obstacle.get());
        }
        Disagreement disagreement = new Disagreement(patterns, metric);
        disagreement.compute(patterns.times());
        if (!disagreement.varies()) {
            return new Statistic.Undefined<>(
                    "no variation: all ratings that can be compared are the same");
        }
        return new Statistic.Known<>(
                new AlphaEstimate(
                        disagreement.alpha(),
                        disagreement.observed(),
                        disagreement.expected(),
                        patterns.units(),
                        disagreement.ratings()));
    }

    private static Optional<String> obstacle(RatingTable table, Patterns patterns, Metric metric) {
        if (table.ratings() == 0) {
            return Optional.of("there are no ratings");
        }
        if (table.raters().size() == 1) {
            return Optional.of("one rater only: agreement needs two");
        }
        if (patterns.size() == 0) {
            return Optional.of("nothing was rated by two raters");
        }
        if (metric == Metric.RATIO && patterns.values()[0] < 0) {
            return Optional.of("a rating is below zero, and shares of a true zero need none");
        }
        if (metric == Metric.RATIO && patterns.values().length > MOST_RATIO_VALUES) {
            return Optional.of("there are more than 1000 different ratings");
        }
        return Optional.empty();
    }
}
