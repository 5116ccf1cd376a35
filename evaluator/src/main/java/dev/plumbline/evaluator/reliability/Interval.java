package dev.plumbline.evaluator.reliability;

/**
 * A 95 % confidence interval.
 *
 * @param low the lower bound
 * @param high the upper bound, not below {@code low}
 */
public record Interval(double low, double high) {

    /** The confidence of every interval of this package. */
    public static final double LEVEL = 0.95;

    /** The share left above the upper bound, and below the lower one. */
    public static final double TAIL = (1 - LEVEL) / 2;

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    /** The same interval, cut to what a coefficient can be at most: 1. */
    public Interval atMostOne() {
        return new Interval(Math.min(1, low), Math.min(1, high));
    }
}
