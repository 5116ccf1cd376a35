package dev.plumbline.evaluator.reliability.kappa;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The infinitesimal jackknife: how a coefficient moves when one unit counts a little more. The mean
 * of the squared slopes, each for weights that sum to n, is the variance of one unit's part.
 */
final class SlopeVariance {

    private static final double STEP = 1e-4;

    private SlopeVariance() {}

    static double of(int units, ToDoubleFunction<double[]> coefficient) {
        double squares = 0;
        for (int unit = 0; unit < units; unit++) {
            double slope =
                    units
                            * (moved(units, unit, STEP, coefficient)
                                    - moved(units, unit, -STEP, coefficient))
                            / (2 * STEP);
            squares += slope * slope;
        }
        return squares / units;
    }

    private static double moved(
            int units, int unit, double by, ToDoubleFunction<double[]> coefficient) {
        double[] weights = new double[units];
        Arrays.fill(weights, 1);
        weights[unit] += by;
        return coefficient.applyAsDouble(weights);
    }
}
