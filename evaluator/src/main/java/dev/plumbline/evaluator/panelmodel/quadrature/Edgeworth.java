package dev.plumbline.evaluator.panelmodel.quadrature;

/** The tail of a nearly normal sum by its first four cumulants. */
public final class Edgeworth {

    private Edgeworth() {}

    /**
     * P(sum at least {@code cut}), 0 to 1: the Edgeworth expansion to the terms in 1/n, Abramowitz
     * and Stegun (1964) 26.2.48.
     *
     * @param cumulants mean, variance, third and fourth cumulant; a variance of 0 or less is a sum
     *     that does not vary
     */
    public static double atLeast(double cut, double[] cumulants) {
        double variance = cumulants[1];
        if (!(variance > 0)) {
            return cumulants[0] >= cut ? 1 : 0;
        }
        double sd = Math.sqrt(variance);
        double z = (cut - cumulants[0]) / sd;
        double skew = cumulants[2] / (variance * sd);
        double excess = cumulants[3] / (variance * variance);
        double second = z * z - 1;
        double third = z * (z * z - 3);
        double fifth = z * (z * z * (z * z - 10) + 15);
        double correction = skew * second / 6 + excess * third / 24 + skew * skew * fifth / 72;
        double density = NormalCurve.density(z);
        double tail = 1 - NormalCurve.below(z, density) + density * correction;
        return Math.min(1, Math.max(0, tail));
    }
}
