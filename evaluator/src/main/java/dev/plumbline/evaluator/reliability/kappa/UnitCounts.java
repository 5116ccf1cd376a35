package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.Arrays;

/**
 * How many ratings of each unit fell into each category. Stored by unit: categories and counts of
 * unit u stand from {@code start[u]} up to, not including, {@code start[u + 1]}.
 *
 * @param categories how many categories there are
 * @param start where each unit begins
 * @param category places among the categories, ascending within a unit
 * @param count how many ratings of the unit chose that category
 * @param ratings how many ratings each unit has, at least 1
 */
record UnitCounts(int categories, int[] start, int[] category, int[] count, int[] ratings) {

    static UnitCounts of(RatingTable table, Categories categories) {
        int units = table.units();
        int[] start = new int[units + 1];
        int[] category = new int[table.ratings()];
        int[] count = new int[table.ratings()];
        int[] ratings = new int[units];
        int[] all = new int[categories.size()];
        int cell = 0;
        for (int unit = 0; unit < units; unit++) {
            ratings[unit] = table.ratings(unit);
            Arrays.fill(all, 0);
            for (int n = 0; n < ratings[unit]; n++) {
                all[categories.place(table.score(unit, n))]++;
            }
            for (int c = 0; c < all.length; c++) {
                if (all[c] > 0) {
                    category[cell] = c;
                    count[cell++] = all[c];
                }
            }
            start[unit + 1] = cell;
        }
        return new UnitCounts(categories.size(), start, category, count, ratings);
    }

    int units() {
        return ratings.length;
    }

    /** The sum of the weights of all ordered pairs of different ratings of a unit. */
    double agreeing(int unit, double[][] weights) {
        double sum = 0;
        for (int i = start[unit]; i < start[unit + 1]; i++) {
            for (int j = start[unit]; j < start[unit + 1]; j++) {
                double pairs = (double) count[i] * (i == j ? count[j] - 1 : count[j]);
                sum += pairs * weights[category[i]][category[j]];
            }
        }
        return sum;
    }

    /** The sum over the ratings of a unit of a value for each category. */
    double sum(int unit, double[] values) {
        double sum = 0;
        for (int i = start[unit]; i < start[unit + 1]; i++) {
            sum += count[i] * values[category[i]];
        }
        return sum;
    }

    /** Adds the counts of a unit, divided by something, to a sum for each category. */
    void addTo(double[] sums, int unit, double divisor) {
        for (int i = start[unit]; i < start[unit + 1]; i++) {
            sums[category[i]] += count[i] / divisor;
        }
    }
}
