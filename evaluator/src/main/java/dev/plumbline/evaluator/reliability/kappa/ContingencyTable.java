package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;

/**
 * How often two raters chose each pair of categories, immutable. Rows are the first rater's
 * categories and columns the second one's, both ascending.
 */
public final class ContingencyTable {

    private final Categories categories;
    private final long[][] counts;
    private final long total;

    private ContingencyTable(Categories categories, long[][] counts, long total) {
        this.categories = categories;
        this.counts = counts;
        this.total = total;
    }

    /** Counts what both of exactly two raters rated. */
    public static Statistic<ContingencyTable> of(RatingTable table, Categories categories) {
        int raters = table.raters().size();
        if (raters != 2) {
            return new Statistic.Undefined<>("it needs exactly two raters, and here are " + raters);
        }
        if (categories.size() > Categories.MOST) {
            return new Statistic.Undefined<>(
                    categories.size() + " different ratings are too many to be categories");
        }
        long[][] counts = new long[categories.size()][categories.size()];
        long total = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            if (table.ratings(unit) == 2) {
                int row = categories.place(table.score(unit, 0));
                counts[row][categories.place(table.score(unit, 1))]++;
                total++;
            }
        }
        if (total == 0) {
            return new Statistic.Undefined<>("nothing was rated by both raters");
        }
        return new Statistic.Known<>(new ContingencyTable(categories, counts, total));
    }

    /** The categories of rows and columns. */
    public Categories categories() {
        return categories;
    }

    /** How often the first rater chose the category of the row, and the second the column's. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** The number of pairs, above 0. */
    public long total() {
        return total;
    }
}
