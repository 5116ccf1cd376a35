package dev.plumbline.evaluator.panelmodel.quadrature;

/** The standard normal distribution. */
public final class NormalCurve {

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /** Beyond it less than 1e-16 of the mass remains, and the series would only add rounding. */
    private static final double FAR = 8.3;

    private NormalCurve() {}

    /** The density at {@code x}. */
    public static double density(double x) {
        return Math.exp(-0.5 * x * x - HALF_LOG_TWO_PI);
    }

    /**
     * The share of the mass below {@code x}, 0 to 1, with an absolute error under 1e-15.
     *
     * <p>Marsaglia (2004), Evaluating the normal distribution, Journal of Statistical Software
     * 11(4): 1/2 + density(x) (x + x^3/3 + x^5/(3 5) + ...).
     */
    public static double below(double x) {
        return below(x, density(x));
    }

    /** The same where the density at {@code x} is known already. */
    static double below(double x, double density) {
        if (x > FAR) {
            return 1;
        }
        if (x < -FAR) {
            return 0;
        }
        double sum = x;
        double term = x;
        double before = 0;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= x * x / odd;
            sum += term;
        }
        return Math.min(1, Math.max(0, 0.5 + sum * density));
    }
}
