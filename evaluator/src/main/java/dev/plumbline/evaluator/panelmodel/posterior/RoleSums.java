package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.quadrature.Lattice;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What some competencies contribute to the bar of the role, given what all competencies share and
 * the severities, under which they are independent: the mass of each, the share that meets its
 * must, and the cumulants of its term of the margin weight (level - bar), must met.
 */
final class RoleSums {

    /** A must met less often than this gives no usable moments: the cut's ripple would dominate. */
    private static final double TOO_RARE = 1e-5;

    private static final int MOMENTS = 4;

    private final int[] which;
    private final boolean[] must;
    private final boolean[] weighted;
    private final int[] column;
    private final int[] competencyOfColumn;
    private final double[][] pattern;
    private final double[][] rows;
    private final double[] sums;

    RoleSums(List<Demand> demands, int[] which, Lattice levels) {
        this.which = which;
        must = new boolean[which.length];
        weighted = new boolean[which.length];
        column = new int[which.length];
        int columns = 0;
        for (int k = 0; k < which.length; k++) {
            Demand demand = demands.get(which[k]);
            must[k] = demand.must().isPresent();
            weighted[k] = demand.weight() > 0;
            column[k] = columns;
            columns += 1 + (must[k] ? 1 : 0) + (weighted[k] ? MOMENTS : 0);
        }
        competencyOfColumn = new int[columns];
        pattern = new double[levels.size()][columns];
        rows = new double[levels.size()][columns];
        sums = new double[columns];
        for (int k = 0; k < which.length; k++) {
            layOut(k, demands.get(which[k]), levels);
        }
    }

    private void layOut(int k, Demand demand, Lattice levels) {
        int end = k + 1 < which.length ? column[k + 1] : sums.length;
        Arrays.fill(competencyOfColumn, column[k], end, which[k]);
        double[] kept = must[k] ? levels.above(demand.floor()) : new double[0];
        for (int i = 0; i < levels.size(); i++) {
            double[] row = pattern[i];
            int at = column[k];
            row[at++] = 1;
            double share = 1;
            if (must[k]) {
                share = kept[i];
                row[at++] = share;
            }
            double term = demand.weight() * (levels.point(i) - demand.bar());
            for (int power = 1; weighted[k] && power <= MOMENTS; power++) {
                share *= term;
                row[at++] = share;
            }
        }
    }

    /** Takes the likelihood of the levels of each competency, by its index. */
    void load(IntFunction<double[]> likelihood) {
        double[][] ofColumn = new double[sums.length][];
        for (int j = 0; j < sums.length; j++) {
            ofColumn[j] = likelihood.apply(competencyOfColumn[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double[] factor = pattern[i];
            for (int j = 0; j < row.length; j++) {
                row[j] = factor[j] * ofColumn[j][i];
            }
        }
    }

    /** Sums over the levels with these shares. */
    void sum(double[] levelShare) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < rows.length; i++) {
            addTo(sums, levelShare[i], rows[i]);
        }
    }

    private static void addTo(double[] sums, double share, double[] row) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += share * row[j];
        }
    }

    /** The mass of the competency in place {@code k}: how well it explains its ratings. */
    double mass(int k) {
        return sums[column[k]];
    }

    /** The product of all masses. */
    double mass() {
        double product = 1;
        for (int k = 0; k < which.length; k++) {
            product *= mass(k);
        }
        return product;
    }

    /**
     * Adds the cumulants of the margin, every must met.
     *
     * @return P(every must of these competencies), 0 when a must is met too rarely for cumulants
     */
    double musts(double[] cumulants) {
        double musts = 1;
        for (int k = 0; k < which.length; k++) {
            double kept = must[k] ? sums[column[k] + 1] : mass(k);
            double share = kept / mass(k);
            if (share < TOO_RARE) {
                return 0;
            }
            musts *= share;
            if (weighted[k]) {
                addCumulants(column[k] + (must[k] ? 2 : 1), kept, cumulants);
            }
        }
        return musts;
    }

    /** Cumulants by raw moments: Kendall and Stuart, The Advanced Theory of Statistics, 3.38. */
    private void addCumulants(int first, double whole, double[] cumulants) {
        double m1 = sums[first] / whole;
        double m2 = sums[first + 1] / whole;
        double m3 = sums[first + 2] / whole;
        double m4 = sums[first + 3] / whole;
        double square = m1 * m1;
        cumulants[0] += m1;
        cumulants[1] += m2 - square;
        cumulants[2] += m3 - 3 * m1 * m2 + 2 * square * m1;
        cumulants[3] += m4 - 4 * m1 * m3 - 3 * m2 * m2 + 12 * square * m2 - 6 * square * square;
    }
}
