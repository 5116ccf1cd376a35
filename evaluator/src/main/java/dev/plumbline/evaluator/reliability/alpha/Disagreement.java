package dev.plumbline.evaluator.reliability.alpha;

import java.util.Arrays;

/**
 * Observed and expected disagreement of a set of units, computed again and again into the same
 * arrays. Krippendorff (2011), steps 2 to 5: with o_ck the coincidences, n_c their margins and n
 * their total,
 *
 * <pre>D_o = sum o_ck d2_ck / n        D_e = sum n_c n_k d2_ck / (n (n - 1))</pre>
 *
 * <p>For metrics where d2 is the squared distance of two places on a line (interval: the values;
 * ordinal: the ranks in the middle of equal ones, r_c = n_1 + ... + n_(c-1) + n_c / 2), both sums
 * are sums of squares around a mean: D_o = (2 / n) sum_u m_u SS_u / (m_u - 1) and D_e = 2 SS / (n -
 * 1). No matrix of coincidences is needed.
 */
final class Disagreement {

    private final Patterns patterns;
    private final Metric metric;
    private final long[] margin;
    private final double[] place;
    private double observed;
    private double expected;
    private long ratings;

    Disagreement(Patterns patterns, Metric metric) {
        this.patterns = patterns;
        this.metric = metric;
        this.margin = new long[patterns.values().length];
        this.place = patterns.values().clone();
    }

    /** Computes both for units that have each pattern so many times. */
    void compute(int[] times) {
        margins(times);
        if (metric == Metric.ORDINAL) {
            ranks();
        }
        double sum = 0;
        for (int p = 0; p < times.length; p++) {
            if (times[p] > 0) {
                sum += times[p] * within(p);
            }
        }
        observed = sum / ratings;
        expected = among() / (ratings - 1);
    }

    double observed() {
        return observed;
    }

    double expected() {
        return expected;
    }

    long ratings() {
        return ratings;
    }

    /** 1 - D_o / D_e; call it only where {@link #expected()} is above 0. */
    double alpha() {
        return 1 - observed / expected;
    }

    private void margins(int[] times) {
        Arrays.fill(margin, 0);
        ratings = 0;
        int[] start = patterns.start();
        int[] value = patterns.value();
        int[] count = patterns.count();
        for (int p = 0; p < times.length; p++) {
            if (times[p] > 0) {
                for (int i = start[p]; i < start[p + 1]; i++) {
                    long n = (long) times[p] * count[i];
                    margin[value[i]] += n;
                    ratings += n;
                }
            }
        }
    }

    private void ranks() {
        long below = 0;
        for (int c = 0; c < place.length; c++) {
            place[c] = below + margin[c] / 2.0;
            below += margin[c];
        }
    }

    /** The part of one unit: the squared distances of its ordered pairs, over m - 1. */
    private double within(int pattern) {
        int from = patterns.start()[pattern];
        int to = patterns.start()[pattern + 1];
        if (to - from == 1) {
            return 0;
        }
        int[] value = patterns.value();
        int[] count = patterns.count();
        int m = 0;
        double sum = 0;
        for (int i = from; i < to; i++) {
            m += count[i];
            sum += count[i] * place[value[i]];
        }
        double pairs = 0;
        if (metric == Metric.NOMINAL || metric == Metric.RATIO) {
            for (int i = from; i < to; i++) {
                for (int j = from; j < i; j++) {
                    pairs += 2.0 * count[i] * count[j] * square(value[i], value[j]);
                }
            }
        } else {
            double mean = sum / m;
            for (int i = from; i < to; i++) {
                double distance = place[value[i]] - mean;
                pairs += 2.0 * m * count[i] * distance * distance;
            }
        }
        return pairs / (m - 1);
    }

    /** The squared distances of the ordered pairs of all ratings, over their number. */
    private double among() {
        double pairs = 0;
        if (metric == Metric.NOMINAL) {
            for (long n : margin) {
                pairs += (double) n * (ratings - n);
            }
            return pairs / ratings;
        }
        if (metric == Metric.RATIO) {
            for (int c = 0; c < margin.length; c++) {
                for (int k = 0; k < c; k++) {
                    pairs += 2.0 * margin[c] * margin[k] * square(c, k);
                }
            }
            return pairs / ratings;
        }
        double sum = 0;
        for (int c = 0; c < margin.length; c++) {
            sum += margin[c] * place[c];
        }
        double mean = sum / ratings;
        for (int c = 0; c < margin.length; c++) {
            double distance = place[c] - mean;
            pairs += 2.0 * margin[c] * distance * distance;
        }
        return pairs;
    }

    /** For two different values only. */
    private double square(int c, int k) {
        if (metric == Metric.NOMINAL) {
            return 1;
        }
        double share = (place[c] - place[k]) / (place[c] + place[k]);
        return share * share;
    }

    /** Whether at least two different values occur. */
    boolean varies() {
        int different = 0;
        for (long n : margin) {
            different += n > 0 ? 1 : 0;
        }
        return different > 1;
    }
}
