package dev.plumbline.evaluator.panelmodel.quadrature;

/**
 * Evenly spaced points. Sums over them integrate smooth curves that vanish at both ends with an
 * error that falls exponentially in sd / step, and they can be cut anywhere, not only at a point.
 *
 * @param first the lowest point
 * @param step distance of neighbours, above 0
 * @param size how many points, at least 1
 */
public record Lattice(double first, double step, int size) {

    public Lattice {
        if (!(step > 0) || size < 1) {
            throw new IllegalArgumentException("a lattice of " + size + " points, " + step);
        }
    }

    /** The points from {@code low} up to at least {@code high}. */
    public static Lattice over(double low, double high, double step) {
        return new Lattice(low, step, 1 + (int) Math.ceil((high - low) / step));
    }

    /** The point with this index, 0 to size - 1. */
    public double point(int index) {
        return first + index * step;
    }

    /** The point half way between the ends. */
    public double centre() {
        return first + 0.5 * step * (size - 1);
    }

    /**
     * By what each point's mass is multiplied so that the sum is the mass above {@code cut}: 1/2 -
     * Si(pi (cut - point) / step) / pi, the integral above the cut of the sinc function at the
     * point. Exact for band-limited curves (Whittaker 1915); for a normal curve of standard
     * deviation s the error is about exp(-(pi s / step)^2 / 2).
     */
    public double[] above(double cut) {
        double[] share = new double[size];
        for (int i = 0; i < size; i++) {
            share[i] = 0.5 - SineIntegral.at(Math.PI * (cut - point(i)) / step) / Math.PI;
        }
        return share;
    }
}
