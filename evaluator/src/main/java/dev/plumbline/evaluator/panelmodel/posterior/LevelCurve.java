package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.quadrature.Lattice;

/**
 * The posterior of a level, as mass on a lattice. Between the points it is the band-limited curve
 * through them, which is why shares above a cut and quantiles are not bound to the points.
 */
public final class LevelCurve {

    private static final int STEPS = 60;
    private static final double ENOUGH = 1e-9;

    private final Lattice lattice;
    private final double[] mass;
    private final double mean;
    private final double sd;

    /** Takes unnormalised mass at each point; it must not sum to 0. */
    LevelCurve(Lattice lattice, double[] unnormalised) {
        this.lattice = lattice;
        double whole = 0;
        double first = 0;
        for (int i = 0; i < unnormalised.length; i++) {
            whole += unnormalised[i];
            first += unnormalised[i] * lattice.point(i);
        }
        mean = first / whole;
        mass = new double[unnormalised.length];
        double variance = 0;
        for (int i = 0; i < mass.length; i++) {
            mass[i] = unnormalised[i] / whole;
            double away = lattice.point(i) - mean;
            variance += mass[i] * away * away;
        }
        sd = Math.sqrt(Math.max(0, variance));
    }

    /** The posterior mean (EAP), in levels; not clipped to the scale. */
    public double mean() {
        return mean;
    }

    /** The posterior standard deviation, in levels. */
    public double sd() {
        return sd;
    }

    /** P(level at least {@code cut}), 0 to 1. */
    public double atLeast(double cut) {
        return above(lattice.above(cut));
    }

    /** What {@link #above} needs for a cut; the same for all curves of one posterior. */
    public double[] sharesAbove(double cut) {
        return lattice.above(cut);
    }

    /** P(level at least a cut) by the shares of {@link #sharesAbove}, 0 to 1. */
    public double above(double[] share) {
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i] * share[i];
        }
        return Math.min(1, Math.max(0, sum));
    }

    /** The density at a level, per level. */
    public double density(double level) {
        double offset = (level - lattice.first()) / lattice.step();
        double sine = Math.sin(Math.PI * offset) / Math.PI;
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            double away = offset - i;
            double sinc = Math.abs(away) < 1e-9 ? 1 : (i % 2 == 0 ? sine : -sine) / away;
            sum += mass[i] * sinc;
        }
        return sum / lattice.step();
    }

    /** The level below which a share {@code p} of the mass lies, above 0 and below 1. */
    public double quantile(double p) {
        double low = lattice.first();
        double high = lattice.point(lattice.size() - 1);
        double at = roughQuantile(p);
        for (int i = 0; i < STEPS; i++) {
            double excess = 1 - atLeast(at) - p;
            if (excess > 0) {
                high = at;
            } else {
                low = at;
            }
            double next = at - excess / density(at);
            if (Math.abs(next - at) < ENOUGH + 1e-4 * sd * Math.abs(excess)) {
                return next;
            }
            at = next > low && next < high ? next : 0.5 * (low + high);
        }
        return at;
    }

    /** Where the density is highest (MAP), to 1e-7. */
    public double mode() {
        int highest = 0;
        for (int i = 1; i < mass.length; i++) {
            highest = mass[i] > mass[highest] ? i : highest;
        }
        double low = lattice.point(highest) - lattice.step();
        double high = lattice.point(highest) + lattice.step();
        while (high - low > 1e-8) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (density(left) < density(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return 0.5 * (low + high);
    }

    /** The quantile of the curve that is flat within each step. */
    private double roughQuantile(double p) {
        double below = 0;
        for (int i = 0; i < mass.length; i++) {
            if (below + mass[i] >= p && mass[i] > 0) {
                return lattice.point(i) + lattice.step() * ((p - below) / mass[i] - 0.5);
            }
            below += mass[i];
        }
        return mean;
    }
}
