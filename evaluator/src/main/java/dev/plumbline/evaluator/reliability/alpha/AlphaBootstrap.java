package dev.plumbline.evaluator.reliability.alpha;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A 95 % interval for alpha by the percentile bootstrap over units: Efron and Tibshirani (1993), An
 * introduction to the bootstrap, chapter 13; studied for alpha by Zapf, Castell, Morawietz and
 * Karch (2016), BMC Medical Research Methodology 16:93. As many units as there are with two ratings
 * or more are drawn with replacement, alpha is computed anew, and the percentiles (linear between
 * neighbours) of all draws bound the interval.
 *
 * <p>Units are drawn as if independent. Several answers of one candidate are not quite that, so the
 * interval is rather too narrow then.
 */
public final class AlphaBootstrap {

    /** With fewer units than this there is no interval. */
    public static final int FEWEST_UNITS = 10;

    private AlphaBootstrap() {}

    /**
     * The interval of a table.
     *
     * @param resamples how many sets of units to draw, at least 1
     * @param random where chance comes from; the same one gives the same interval
     */
    public static Statistic<BootstrapInterval> of(
            RatingTable table, Metric metric, int resamples, UniformRandomProvider random) {
        if (resamples < 1) {
            throw new IllegalArgumentException("resamples: " + resamples);
        }
        Patterns patterns = Patterns.of(table);
        if (KrippendorffAlpha.of(table, patterns, metric)
                instanceof Statistic.Undefined<AlphaEstimate> undefined) {
            return new Statistic.Undefined<>(undefined.why());
        }
        if (patterns.units() < FEWEST_UNITS) {
            return new Statistic.Undefined<>(
                    "too few: "
                            + patterns.units()
                            + " rated by two or more, and an interval needs "
                            + FEWEST_UNITS);
        }
        double[] alphas = new double[resamples];
        int known = draw(patterns, metric, random, alphas);
        if (2 * known < resamples) {
            return new Statistic.Undefined<>(
                    "too little variation: most draws had equal ratings only");
        }
        double[] sorted = Arrays.copyOf(alphas, known);
        Arrays.sort(sorted);
        Interval interval =
                new Interval(
                        percentile(sorted, Interval.TAIL), percentile(sorted, 1 - Interval.TAIL));
        return new Statistic.Known<>(new BootstrapInterval(interval, resamples, resamples - known));
    }

    /** Fills in the alphas of the draws that have one, and says how many these are. */
    private static int draw(
            Patterns patterns, Metric metric, UniformRandomProvider random, double[] alphas) {
        int[] patternOf = new int[patterns.units()];
        int unit = 0;
        for (int p = 0; p < patterns.size(); p++) {
            Arrays.fill(patternOf, unit, unit + patterns.times()[p], p);
            unit += patterns.times()[p];
        }
        Disagreement disagreement = new Disagreement(patterns, metric);
        int[] times = new int[patterns.size()];
        int known = 0;
        for (int draw = 0; draw < alphas.length; draw++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < patternOf.length; i++) {
                times[patternOf[random.nextInt(patternOf.length)]]++;
            }
            disagreement.compute(times);
            if (disagreement.varies()) {
                alphas[known++] = disagreement.alpha();
            }
        }
        return known;
    }

    /** Linear between neighbours: Hyndman and Fan (1996), definition 7. */
    private static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
