package dev.plumbline.evaluator.panelmodel.quadrature;

/**
 * The sine integral Si(x), the integral of sin(t)/t from 0 to x, with an absolute error under 2e-8.
 *
 * <p>Abramowitz and Stegun (1964), 5.2.14 (power series) and 5.2.8 with 5.2.34 and 5.2.35
 * (auxiliary functions, for large arguments).
 */
public final class SineIntegral {

    /** Where the cancellation of the power series and the least term of the expansion meet. */
    private static final double SERIES_UP_TO = 18;

    private static final int TERMS = 9;

    private SineIntegral() {}

    /** Si(x), odd in x; it tends to pi/2. */
    public static double at(double x) {
        double magnitude = Math.abs(x);
        double value = magnitude <= SERIES_UP_TO ? series(magnitude) : farOut(magnitude);
        return x < 0 ? -value : value;
    }

    private static double series(double x) {
        double sum = x;
        double term = x;
        double before = 0;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= -x * x / ((odd - 1.0) * odd);
            sum += term / odd;
        }
        return sum;
    }

    private static double farOut(double x) {
        double f = 0;
        double g = 0;
        double term = 1 / x;
        for (int n = 0; n < TERMS; n++) {
            f += term;
            term *= (2 * n + 1) / x;
            g += term;
            term *= -(2 * n + 2) / x;
        }
        return Math.PI / 2 - f * Math.cos(x) - g * Math.sin(x);
    }
}
