package dev.plumbline.evaluator.reliability.alpha;

import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The units with at least two ratings, as counts of the values they got. Units with the same counts
 * are one pattern. Patterns stand in an order of their own, so that neither the names of subjects
 * and raters nor the order of lines can change a figure.
 *
 * <p>Stored by pattern: the values of pattern p and how often each occurs are {@code value[i]} and
 * {@code count[i]} for i from {@code start[p]} up to, not including, {@code start[p + 1]}.
 *
 * @param values the different ratings, ascending
 * @param start where each pattern begins
 * @param value places in {@code values}
 * @param count how many ratings of a unit have that value
 * @param times how many units have the pattern
 */
record Patterns(double[] values, int[] start, int[] value, int[] count, int[] times) {

    static Patterns of(RatingTable table) {
        double[] values = table.values();
        List<int[]> units = new ArrayList<>();
        for (int unit = 0; unit < table.units(); unit++) {
            if (table.ratings(unit) > 1) {
                int[] places = new int[table.ratings(unit)];
                for (int n = 0; n < places.length; n++) {
                    places[n] = Arrays.binarySearch(values, table.score(unit, n));
                }
                Arrays.sort(places);
                units.add(places);
            }
        }
        units.sort(Arrays::compare);
        return counted(values, units);
    }

    private static Patterns counted(double[] values, List<int[]> units) {
        List<int[]> patterns = new ArrayList<>();
        int[] times = new int[units.size()];
        int cells = 0;
        for (int[] unit : units) {
            int last = patterns.size() - 1;
            if (last < 0 || !Arrays.equals(patterns.get(last), unit)) {
                patterns.add(unit);
                cells += (int) Arrays.stream(unit).distinct().count();
                last++;
            }
            times[last]++;
        }
        int[] start = new int[patterns.size() + 1];
        int[] value = new int[cells];
        int[] count = new int[cells];
        int cell = -1;
        for (int p = 0; p < patterns.size(); p++) {
            int[] unit = patterns.get(p);
            for (int n = 0; n < unit.length; n++) {
                if (n == 0 || unit[n] != unit[n - 1]) {
                    cell++;
                    value[cell] = unit[n];
                }
                count[cell]++;
            }
            start[p + 1] = cell + 1;
        }
        return new Patterns(values, start, value, count, Arrays.copyOf(times, patterns.size()));
    }

    int size() {
        return times.length;
    }

    /** How many units there are. */
    int units() {
        return Arrays.stream(times).sum();
    }
}
