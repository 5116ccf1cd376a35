package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The categories that raters could choose, ascending. How many there are matters to AC1, AC2 and
 * Brennan and Prediger's coefficient even where nobody chose one.
 */
public final class Categories {

    /** With more different ratings than this they are no categories. */
    public static final int MOST = 100;

    private final double[] values;

    private Categories(double[] values) {
        this.values = values;
    }

    /** Those that occur. */
    public static Categories of(RatingTable table) {
        return new Categories(table.values());
    }

    /** Those that occur, and every whole number of a scale. */
    public static Categories of(RatingTable table, int low, int high) {
        DoubleStream scale = IntStream.rangeClosed(low, high).asDoubleStream();
        return new Categories(
                DoubleStream.concat(scale, Arrays.stream(table.values()))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** The category at a place, from 0. */
    public double value(int place) {
        return values[place];
    }

    int place(double value) {
        return Arrays.binarySearch(values, value);
    }
}
