package dev.plumbline.evaluator.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ratings of units by raters, immutable. A unit is what several people rated: one subject's answer
 * to one item. Units stand in the order of subject, then item; raters in the order of their names;
 * so the same ratings in another order make the same table. A cell that nobody filled does not
 * exist: it is never a zero.
 *
 * <p>Stored by unit: the ratings of unit u are those from {@code start[u]} up to, not including,
 * {@code start[u + 1]}, in the order of the raters.
 */
public final class RatingTable {

    private final List<String> raters;
    private final int subjects;
    private final int[] start;
    private final int[] rater;
    private final double[] score;
    private final double[] values;

    private RatingTable(
            List<String> raters, int subjects, int[] start, int[] rater, double[] score) {
        this.raters = raters;
        this.subjects = subjects;
        this.start = start;
        this.rater = rater;
        this.score = score;
        this.values = Arrays.stream(score).sorted().distinct().toArray();
    }

    /** The names of the raters, sorted; a rater without a rating is not among them. */
    public List<String> raters() {
        return raters;
    }

    /** How many subjects there are. */
    public int subjects() {
        return subjects;
    }

    /** How many units there are, those with a single rating among them. */
    public int units() {
        return start.length - 1;
    }

    /** How many ratings there are. */
    public int ratings() {
        return score.length;
    }

    /** How many ratings a unit has, at least one. */
    public int ratings(int unit) {
        return start[unit + 1] - start[unit];
    }

    /** The n-th rating of a unit, from 0. */
    public double score(int unit, int n) {
        return score[start[unit] + n];
    }

    /** Who gave the n-th rating of a unit: a place in {@link #raters()}. */
    public int rater(int unit, int n) {
        return rater[start[unit] + n];
    }

    /** The ratings of a unit, in the order of the raters; a copy. */
    public double[] scores(int unit) {
        return Arrays.copyOfRange(score, start[unit], start[unit + 1]);
    }

    /** The different ratings that occur, ascending; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** Whether every rating is a whole number. */
    public boolean isWhole() {
        return Arrays.stream(values).allMatch(v -> v == Math.rint(v));
    }

    /** Collects ratings in any order. Not for use by several threads. */
    public static final class Builder {

        private final Map<Unit, Integer> units = new LinkedHashMap<>();
        private final Map<String, Integer> raters = new LinkedHashMap<>();
        private int[] unit = new int[64];
        private int[] rater = new int[64];
        private double[] score = new double[64];
        private int size;

        private record Unit(String subject, String item) implements Comparable<Unit> {

            @Override
            public int compareTo(Unit other) {
                int bySubject = subject.compareTo(other.subject);
                return bySubject != 0 ? bySubject : item.compareTo(other.item);
            }
        }

        /** A cell that was filled twice: the n-th rating added, and the one before it. */
        public record Duplicate(int first, int second) {}

        /**
         * Adds a rating.
         *
         * @throws IllegalArgumentException when the score is not finite
         */
        public Builder add(String subject, String item, String by, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a rating: " + value);
            }
            if (size == score.length) {
                unit = Arrays.copyOf(unit, 2 * size);
                rater = Arrays.copyOf(rater, 2 * size);
                score = Arrays.copyOf(score, 2 * size);
            }
            unit[size] = units.computeIfAbsent(new Unit(subject, item), u -> units.size());
            rater[size] = raters.computeIfAbsent(by, r -> raters.size());
            score[size] = value == 0 ? 0 : value;
            size++;
            return this;
        }

        /** Cells that were filled more than once, in the order of adding. */
        public List<Duplicate> duplicates() {
            long[] order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) unit[i] * raters.size() + rater[i];
            }
            Map<Long, Integer> seen = new LinkedHashMap<>();
            long[] sorted = order.clone();
            Arrays.sort(sorted);
            for (int i = 1; i < size; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    seen.put(sorted[i], -1);
                }
            }
            List<Duplicate> duplicates = new ArrayList<>();
            for (int i = 0; i < size && !seen.isEmpty(); i++) {
                Integer first = seen.get(order[i]);
                if (first != null && first >= 0) {
                    duplicates.add(new Duplicate(first, i));
                } else if (first != null) {
                    seen.put(order[i], i);
                }
            }
            return duplicates;
        }

        /**
         * The table of what was added.
         *
         * @throws IllegalStateException when a cell was filled twice
         */
        public RatingTable build() {
            if (!duplicates().isEmpty()) {
                throw new IllegalStateException("a rater rated a unit twice");
            }
            int[] unitPlaces = places(List.copyOf(units.keySet()));
            List<String> names = List.copyOf(raters.keySet());
            int[] raterPlaces = places(names);
            long[] order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) unitPlaces[unit[i]] * raters.size() + raterPlaces[rater[i]];
            }
            int[] rows = inOrderOf(order);
            int[] start = new int[units.size() + 1];
            int[] byWhom = new int[size];
            double[] scores = new double[size];
            for (int i = 0; i < size; i++) {
                int row = rows[i];
                start[unitPlaces[unit[row]] + 1] = i + 1;
                byWhom[i] = raterPlaces[rater[row]];
                scores[i] = score[row];
            }
            long subjects = units.keySet().stream().map(Unit::subject).distinct().count();
            return new RatingTable(
                    names.stream().sorted().toList(), (int) subjects, start, byWhom, scores);
        }

        /** For each thing its place among the sorted ones. */
        private static <T extends Comparable<T>> int[] places(List<T> things) {
            List<Integer> sorted = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                sorted.add(i);
            }
            sorted.sort((a, b) -> things.get(a).compareTo(things.get(b)));
            int[] places = new int[things.size()];
            for (int place = 0; place < places.length; place++) {
                places[Objects.requireNonNull(sorted.get(place))] = place;
            }
            return places;
        }

        /** Row numbers so that the keys, which all differ, ascend. */
        private static int[] inOrderOf(long[] keys) {
            long[] sorted = keys.clone();
            Arrays.sort(sorted);
            int[] rows = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                rows[Arrays.binarySearch(sorted, keys[i])] = i;
            }
            return rows;
        }
    }
}
