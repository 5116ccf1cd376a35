package dev.plumbline.evaluator.reliability;

/**
 * How far apart two raters of the same answer were, counted over all pairs of ratings of one unit.
 * A unit with m ratings has m (m - 1) / 2 pairs; one with a single rating has none. These counts
 * need no model: read them before any coefficient.
 *
 * @param identical pairs of equal ratings
 * @param adjacent pairs that differ, by one at most
 * @param apart pairs that differ by more than one: two or more levels where ratings are whole
 * @param pairedUnits units with at least two ratings
 */
public record PairCounts(long identical, long adjacent, long apart, int pairedUnits) {

    /** Counts the pairs of a table. */
    public static PairCounts of(RatingTable table) {
        long identical = 0;
        long near = 0;
        long all = 0;
        int paired = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            double[] sorted = table.scores(unit);
            java.util.Arrays.sort(sorted);
            long m = sorted.length;
            all += m * (m - 1) / 2;
            paired += m > 1 ? 1 : 0;
            identical += within(sorted, 0);
            near += within(sorted, 1);
        }
        return new PairCounts(identical, near - identical, all - near, paired);
    }

    /** All pairs. */
    public long pairs() {
        return identical + adjacent + apart;
    }

    /** Pairs at most this far apart, by two places that move up the sorted scores together. */
    private static long within(double[] sorted, double distance) {
        long pairs = 0;
        int low = 0;
        for (int high = 0; high < sorted.length; high++) {
            while (sorted[high] - sorted[low] > distance) {
                low++;
            }
            pairs += high - low;
        }
        return pairs;
    }
}
