package dev.plumbline.cli.ratings;

import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a CSV file of ratings says.
 *
 * @param table the ratings
 * @param withoutScore rows whose score cell is empty; nobody rated there
 * @param scale the scale that was named on the command line
 * @param inOrder single ratings in the order of the file, the first {@link #MOST_IN_ORDER} of them
 * @param prices the disagreement weight of each pair of categories, first rater first, where the
 *     file has a column for it
 */
public record RatingsSheet(
        RatingTable table,
        int withoutScore,
        Optional<Scale> scale,
        List<SingleRating> inOrder,
        Map<Couple, Double> prices) {

    /** More ratings than this are kept without their order. */
    public static final int MOST_IN_ORDER = 10_000;

    /** Two categories: the first rater's and the second one's. */
    public record Couple(double first, double second) implements Comparable<Couple> {

        @Override
        public int compareTo(Couple other) {
            int byFirst = Double.compare(first, other.first);
            return byFirst != 0 ? byFirst : Double.compare(second, other.second);
        }

        /** {@code 1, 3}. */
        String words() {
            return dev.plumbline.bank.canonical.Figures.decimals(first, 6)
                    + ", "
                    + dev.plumbline.bank.canonical.Figures.decimals(second, 6);
        }
    }

    public RatingsSheet {
        inOrder = List.copyOf(inOrder);
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }
}
