package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.quadrature.Lattice;
import dev.plumbline.evaluator.panelmodel.quadrature.NormalCurve;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a panel's integrals over levels, luck and what all competencies share are taken. Lattices
 * are laid around the joint mode, wide and dense enough for the curves of this panel.
 *
 * @param levels the levels, the same for all competencies
 * @param luckStride steps of the level lattice from one value of luck to the next; 0 without luck
 * @param luckShare share of each value of luck, from the lowest to the highest; they sum to 1
 * @param general values of what all competencies share, in prior standard deviations
 * @param generalShare prior share of each value
 * @param levelShare prior share of each level given what all share: one row for each value of it
 */
record Grid(
        Lattice levels,
        int luckStride,
        double[] luckShare,
        double[] general,
        double[] generalShare,
        double[][] levelShare) {

    private static final double OVERFLOW = 600;
    private static final double LEVEL_SDS = 6.5;
    private static final double LUCK_SDS = 5.5;
    private static final double GENERAL_SDS = 5.5;
    private static final double GENERAL_STEP = 0.8;
    private static final double MARGIN_STEP = 1.3;

    static Grid around(
            JointMode mode,
            CanonicalPanel panel,
            int[] unknownSeverities,
            PanelParameters parameters,
            Fineness fineness) {
        Lattice levels = levels(mode, panel, parameters, fineness);
        int stride = stride(levels, parameters, fineness);
        double[] general = {0};
        double[] generalShare = {1};
        if (parameters.rho() > 0) {
            double sd = mode.generalSd();
            double step =
                    fineness.generalStep()
                            * Math.min(
                                    GENERAL_STEP * mode.generalSdGivenSeverities(unknownSeverities),
                                    marginStep(mode, panel, unknownSeverities, parameters));
            double reach = GENERAL_SDS * sd;
            Lattice lattice = Lattice.over(mode.general() - reach, mode.general() + reach, step);
            general = IntStream.range(0, lattice.size()).mapToDouble(lattice::point).toArray();
            generalShare =
                    IntStream.range(0, lattice.size())
                            .mapToDouble(i -> step * NormalCurve.density(lattice.point(i)))
                            .toArray();
        }
        return new Grid(
                levels,
                stride,
                luckShare(levels, stride, parameters.tau()),
                general,
                generalShare,
                levelShare(levels, general, parameters));
    }

    /**
     * The step that still follows how P(margin at least 0) rises with what all competencies share:
     * as a normal curve whose width is the margin's own deviation over its slope. A product of two
     * normal curves of widths s and w needs a step in proportion to 1 / sqrt(1/s^2 + 1/w^2).
     */
    private static double marginStep(
            JointMode mode, CanonicalPanel panel, int[] unknown, PanelParameters parameters) {
        double variance = 0;
        double slope = 0;
        for (int c = 0; c < panel.competencies().size(); c++) {
            double weight = panel.competencies().get(c).weight();
            double sd = mode.levelSdGivenTheRest(c);
            double kept = sd / parameters.ownSd();
            variance += weight * weight * sd * sd;
            slope += weight * parameters.sharedSd() * kept * kept;
        }
        double sd = mode.generalSdGivenSeverities(unknown);
        return MARGIN_STEP / Math.sqrt(1 / (sd * sd) + slope * slope / variance);
    }

    private static Lattice levels(
            JointMode mode, CanonicalPanel panel, PanelParameters parameters, Fineness fineness) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double narrowest = parameters.ownSd();
        for (int c = 0; c < panel.competencies().size(); c++) {
            double reach = LEVEL_SDS * mode.levelSd(c);
            low = Math.min(low, mode.level(c) - reach);
            high = Math.max(high, mode.level(c) + reach);
            narrowest = Math.min(narrowest, mode.levelSdGivenTheRest(c));
        }
        return Lattice.over(low, high, fineness.stepPerSd() * narrowest);
    }

    /** Half as dense as the levels need it, and denser than the rating steps. */
    private static int stride(Lattice levels, PanelParameters parameters, Fineness fineness) {
        double step = 1.8 * fineness.stepPerSd() * parameters.tau();
        double ratingStep = Math.PI / parameters.logitsPerLevel() / 3;
        return parameters.tau() == 0
                ? 0
                : Math.max(1, (int) (Math.min(step, ratingStep) / levels.step()));
    }

    private static double[] luckShare(Lattice levels, int stride, double tau) {
        if (stride == 0) {
            return new double[] {1};
        }
        double step = stride * levels.step();
        int reach = (int) Math.ceil(LUCK_SDS * tau / step);
        double[] share = new double[2 * reach + 1];
        double sum = 0;
        for (int j = 0; j < share.length; j++) {
            share[j] = NormalCurve.density((j - reach) * step / tau);
            sum += share[j];
        }
        for (int j = 0; j < share.length; j++) {
            share[j] /= sum;
        }
        return share;
    }

    private static double[][] levelShare(
            Lattice levels, double[] general, PanelParameters parameters) {
        double own = parameters.ownSd();
        double[][] share = new double[general.length][levels.size()];
        for (int g = 0; g < general.length; g++) {
            double centre = parameters.mean() + parameters.sharedSd() * general[g];
            for (int i = 0; i < levels.size(); i++) {
                double away = (levels.point(i) - centre) / own;
                share[g][i] = levels.step() / own * NormalCurve.density(away);
            }
        }
        return share;
    }

    /** How many values level + luck takes. */
    int heardSize() {
        return levels.size() + 2 * wings();
    }

    /** The lowest value of level + luck. */
    double heardFirst() {
        return levels.first() - wings() * levels.step();
    }

    private int wings() {
        return (luckShare.length - 1) / 2 * luckStride;
    }

    /** exp(a i step) for each value i of level + luck, capped where it would overflow. */
    double[] growth(double logitsPerLevel) {
        double[] growth = new double[heardSize()];
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.exp(Math.min(OVERFLOW, logitsPerLevel * i * levels.step()));
        }
        return growth;
    }

    /** Sums luck out: from a function of level + luck to its mean at each level. */
    void overLuck(double[] heard, double[] mean) {
        Arrays.fill(mean, 0);
        for (int j = 0; j < luckShare.length; j++) {
            int offset = j * luckStride;
            double share = luckShare[j];
            for (int i = 0; i < mean.length; i++) {
                mean[i] += share * heard[i + offset];
            }
        }
    }
}
