package dev.plumbline.evaluator.reliability.alpha;

import java.util.ArrayList;
import java.util.List;

/** Alpha straight from its definition: a loop over every ordered pair of ratings. */
final class AlphaByPairs {

    private AlphaByPairs() {}

    /** Rows are units and columns raters; NaN for what nobody rated. */
    static double of(double[][] rows, Metric metric) {
        List<double[]> units = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (double[] row : rows) {
            double[] rated = java.util.Arrays.stream(row).filter(x -> !Double.isNaN(x)).toArray();
            if (rated.length > 1) {
                units.add(rated);
                for (double x : rated) {
                    all.add(x);
                }
            }
        }
        double observed = 0;
        for (double[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                for (int j = 0; j < unit.length; j++) {
                    if (i != j) {
                        observed += square(unit[i], unit[j], metric, all) / (unit.length - 1);
                    }
                }
            }
        }
        double expected = 0;
        for (double a : all) {
            for (double b : all) {
                expected += square(a, b, metric, all);
            }
        }
        return 1 - (all.size() - 1) * observed / expected;
    }

    private static double square(double a, double b, Metric metric, List<Double> all) {
        if (a == b) {
            return 0;
        }
        double distance =
                switch (metric) {
                    case NOMINAL -> 1;
                    case INTERVAL -> a - b;
                    case RATIO -> (a - b) / (a + b);
                    case ORDINAL -> ranksBetween(Math.min(a, b), Math.max(a, b), all);
                };
        return distance * distance;
    }

    private static double ranksBetween(double low, double high, List<Double> all) {
        double sum = 0;
        for (double x : all) {
            if (x >= low && x <= high) {
                sum += x == low || x == high ? 0.5 : 1;
            }
        }
        return sum;
    }
}
