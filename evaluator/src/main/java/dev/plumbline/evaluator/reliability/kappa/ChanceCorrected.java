package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The coefficients of agreement beyond chance for any number of raters. Estimates, and standard
 * errors by linearisation, as in Gwet (2014), Handbook of inter-rater reliability, 4th edition,
 * chapters 2 to 5; Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29-48
 * for AC1. Intervals by Student's t with the number of units less one, cut at 1.
 *
 * <p>Units with a single rating say nothing about agreement, but they do count in what chance is.
 */
public final class ChanceCorrected {

    private static final double NO_ROOM = 1e-14;
    private static final long MOST_CELLS = 4_000_000;

    private final RatingTable table;
    private final Categories categories;
    private final UnitCounts counts;
    private final double[][] weights;
    private final int n;
    private final int paired;
    private final double[] agreement;
    private final double observed;
    private final double[] shares;

    private ChanceCorrected(RatingTable table, Categories categories, double[][] weights) {
        this.table = table;
        this.categories = categories;
        this.counts = UnitCounts.of(table, categories);
        this.weights = weights;
        this.n = counts.units();
        this.paired = (int) Arrays.stream(counts.ratings()).filter(m -> m > 1).count();
        this.agreement = new double[n];
        this.shares = new double[categories.size()];
        double sum = 0;
        for (int unit = 0; unit < n; unit++) {
            double m = counts.ratings()[unit];
            agreement[unit] = m > 1 ? counts.agreeing(unit, weights) / (m * (m - 1)) : 0;
            sum += agreement[unit];
            counts.addTo(shares, unit, m * n);
        }
        this.observed = sum / paired;
    }

    /** All five coefficients, in the order of {@link Coefficient}. */
    public static Map<Coefficient, Statistic<CoefficientEstimate>> of(
            RatingTable table, Categories categories, Weights weights) {
        Map<Coefficient, Statistic<CoefficientEstimate>> all = new EnumMap<>(Coefficient.class);
        String obstacle = obstacle(table, categories);
        if (obstacle.isEmpty()) {
            ChanceCorrected work =
                    new ChanceCorrected(table, categories, weights.matrix(categories));
            all.put(Coefficient.GWET, work.gwet());
            all.put(Coefficient.FLEISS, work.fleiss());
            all.put(Coefficient.CONGER, work.conger());
            all.put(Coefficient.BRENNAN_PREDIGER, work.brennanPrediger());
            all.put(Coefficient.KRIPPENDORFF, work.krippendorff());
        } else {
            for (Coefficient coefficient : Coefficient.values()) {
                all.put(coefficient, new Statistic.Undefined<>(obstacle));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** Why none of them exists, or an empty text. */
    static String obstacle(RatingTable table, Categories categories) {
        if (table.ratings() == 0) {
            return "there are no ratings";
        }
        if (table.raters().size() == 1) {
            return "one rater only: agreement needs two";
        }
        if (categories.size() > Categories.MOST) {
            return categories.size() + " different ratings are too many to be categories";
        }
        if (categories.size() == 1) {
            return "no variation: every rating is the same";
        }
        for (int unit = 0; unit < table.units(); unit++) {
            if (table.ratings(unit) > 1) {
                return "";
            }
        }
        return "nothing was rated by two raters";
    }

    private Statistic<CoefficientEstimate> gwet() {
        int q = categories.size();
        double all = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
        double factor = all / ((double) q * (q - 1));
        double[] others = Arrays.stream(shares).map(p -> factor * (1 - p)).toArray();
        double expected = 0;
        for (int c = 0; c < q; c++) {
            expected += shares[c] * others[c];
        }
        return finished(expected, chance(others));
    }

    private Statistic<CoefficientEstimate> fleiss() {
        double[] weighted = weighted(shares);
        double expected = 0;
        for (int c = 0; c < shares.length; c++) {
            expected += shares[c] * weighted[c];
        }
        return finished(expected, chance(weighted));
    }

    private Statistic<CoefficientEstimate> brennanPrediger() {
        int q = categories.size();
        double all = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
        double expected = all / ((double) q * q);
        double[] same = new double[n];
        Arrays.fill(same, expected);
        return finished(expected, same);
    }

    /** For each unit the part of the expected agreement that goes with its own ratings. */
    private double[] chance(double[] values) {
        double[] chance = new double[n];
        for (int unit = 0; unit < n; unit++) {
            chance[unit] = counts.sum(unit, values) / counts.ratings()[unit];
        }
        return chance;
    }

    /** For each category the weighted share of all categories; weights are symmetric. */
    private double[] weighted(double[] of) {
        double[] weighted = new double[of.length];
        for (int c = 0; c < of.length; c++) {
            for (int d = 0; d < of.length; d++) {
                weighted[c] += weights[c][d] * of[d];
            }
        }
        return weighted;
    }

    /**
     * With p_g the shares of rater g among r and W the weights: expected = sum over g != h of p_g W
     * p_h / (r (r - 1)). Raters who rated little are spread over all units as Gwet does.
     */
    private Statistic<CoefficientEstimate> conger() {
        int r = table.raters().size();
        int q = categories.size();
        if ((long) r * q > MOST_CELLS) {
            return new Statistic.Undefined<>("there are too many raters for this coefficient");
        }
        double[][] own = new double[r][q];
        double[] rated = new double[r];
        ratings((unit, g, c) -> own[g][c]++);
        ratings((unit, g, c) -> rated[g]++);
        double[] sum = new double[q];
        for (int g = 0; g < r; g++) {
            for (int c = 0; c < q; c++) {
                own[g][c] /= rated[g];
                sum[c] += own[g][c];
            }
        }
        double[] allWeighted = weighted(sum);
        double[][] others = new double[r][];
        double[] mean = new double[r];
        double total = 0;
        for (int g = 0; g < r; g++) {
            others[g] = weighted(own[g]);
            for (int c = 0; c < q; c++) {
                others[g][c] = allWeighted[c] - others[g][c];
                mean[g] += others[g][c] * own[g][c];
            }
            total += mean[g];
        }
        double pairs = (double) r * (r - 1);
        double[] chance = new double[n];
        Arrays.fill(chance, total / pairs);
        ratings((unit, g, c) -> chance[unit] += n / rated[g] * (others[g][c] - mean[g]) / pairs);
        return finished(total / pairs, chance);
    }

    private interface Each {
        void rating(int unit, int rater, int category);
    }

    private void ratings(Each each) {
        for (int unit = 0; unit < n; unit++) {
            for (int i = 0; i < table.ratings(unit); i++) {
                each.rating(unit, table.rater(unit, i), categories.place(table.score(unit, i)));
            }
        }
    }

    private Statistic<CoefficientEstimate> finished(double expected, double[] chance) {
        if (1 - expected < NO_ROOM) {
            return new Statistic.Undefined<>("no variation: chance alone agrees completely");
        }
        double value = (observed - expected) / (1 - expected);
        double[] parts = new double[n];
        for (int unit = 0; unit < n; unit++) {
            double seen = counts.ratings()[unit] > 1 ? agreement[unit] - expected : 0;
            parts[unit] =
                    ((double) n / paired * seen - 2 * (1 - value) * (chance[unit] - expected))
                            / (1 - expected);
        }
        return estimate(value, observed, expected, parts, value);
    }

    /** Only units with two ratings or more take part, weighted by how many they have. */
    private Statistic<CoefficientEstimate> krippendorff() {
        double ratings = 0;
        for (int m : counts.ratings()) {
            ratings += m > 1 ? m : 0;
        }
        double mean = ratings / paired;
        double[] pooled = new double[shares.length];
        double raw = 0;
        for (int unit = 0; unit < n; unit++) {
            int m = counts.ratings()[unit];
            if (m > 1) {
                counts.addTo(pooled, unit, ratings);
                raw += agreement[unit] * m / ratings;
            }
        }
        double seen = (1 - 1 / ratings) * raw + 1 / ratings;
        double[] weighted = weighted(pooled);
        double expected = 0;
        for (int c = 0; c < pooled.length; c++) {
            expected += pooled[c] * weighted[c];
        }
        if (1 - expected < NO_ROOM) {
            return new Statistic.Undefined<>("no variation: every paired rating is the same");
        }
        double value = (seen - expected) / (1 - expected);
        double plain = (raw - expected) / (1 - expected);
        double[] parts = new double[paired];
        int at = 0;
        for (int unit = 0; unit < n; unit++) {
            int m = counts.ratings()[unit];
            if (m > 1) {
                double longer = (m - mean) / mean;
                double own = agreement[unit] * m / mean - seen * longer;
                double chance = counts.sum(unit, weighted) / mean - expected * longer;
                parts[at++] =
                        (own - expected - 2 * (1 - plain) * (chance - expected)) / (1 - expected);
            }
        }
        return estimate(value, seen, expected, parts, plain);
    }

    private static Statistic<CoefficientEstimate> estimate(
            double value, double observed, double expected, double[] parts, double centre) {
        int units = parts.length;
        Statistic<StandardError> error;
        if (units < 2) {
            error = new Statistic.Undefined<>("one unit only: it says nothing about others");
        } else {
            double squares = 0;
            for (double part : parts) {
                squares += (part - centre) * (part - centre);
            }
            double quantile =
                    TDistribution.of(units - 1.0).inverseCumulativeProbability(1 - Interval.TAIL);
            error =
                    new Statistic.Known<>(
                            StandardError.of(
                                    value, squares / ((double) units * (units - 1)), quantile));
        }
        return new Statistic.Known<>(new CoefficientEstimate(value, observed, expected, error));
    }
}
