package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.Statistic;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Cohen's kappa, plain and weighted: Cohen (1960), Educational and Psychological Measurement
 * 20:37-46; Cohen (1968), Psychological Bulletin 70:213-220. The standard error is the one for
 * large samples of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72:323-327, the
 * interval the normal one. Undefined where both raters chose one and the same category throughout.
 */
public final class CohenKappa {

    private static final double QUANTILE =
            NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - Interval.TAIL);

    /** Below this distance from 1 the agreement expected by chance is complete. */
    private static final double NO_ROOM = 1e-14;

    private CohenKappa() {}

    /** Kappa with weights of a named kind. */
    public static Statistic<CoefficientEstimate> of(ContingencyTable table, Weights weights) {
        return of(table, (a, b) -> weights.weight(table.categories(), a, b));
    }

    /**
     * Kappa with a price for each pair of categories.
     *
     * @param disagreement rows are the first rater's categories and columns the second one's, in
     *     the order of the table; 0 for no disagreement, none below 0, not all 0. Need not be
     *     symmetric
     */
    public static Statistic<CoefficientEstimate> of(
            ContingencyTable table, double[][] disagreement) {
        double most = 0;
        for (double[] row : disagreement) {
            for (double price : row) {
                if (!(price >= 0) || Double.isInfinite(price)) {
                    throw new IllegalArgumentException("no price of a disagreement: " + price);
                }
                most = Math.max(most, price);
            }
        }
        if (most == 0) {
            return new Statistic.Undefined<>("every disagreement has the weight 0");
        }
        double highest = most;
        return of(table, (a, b) -> 1 - disagreement[a][b] / highest);
    }

    private interface AgreementWeight {
        double of(int row, int column);
    }

    private static Statistic<CoefficientEstimate> of(
            ContingencyTable table, AgreementWeight weight) {
        int q = table.categories().size();
        double[] rows = new double[q];
        double[] columns = new double[q];
        double observed = 0;
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                double share = share(table, i, j);
                rows[i] += share;
                columns[j] += share;
                observed += weight.of(i, j) * share;
            }
        }
        double[] rowWeight = new double[q];
        double[] columnWeight = new double[q];
        double expected = 0;
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                rowWeight[i] += columns[j] * weight.of(i, j);
                columnWeight[j] += rows[i] * weight.of(i, j);
                expected += rows[i] * columns[j] * weight.of(i, j);
            }
        }
        if (1 - expected < NO_ROOM) {
            return new Statistic.Undefined<>(
                    "no variation: both raters chose one and the same category throughout");
        }
        double kappa = (observed - expected) / (1 - expected);
        double squares = 0;
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                double part = weight.of(i, j) - (rowWeight[i] + columnWeight[j]) * (1 - kappa);
                squares += share(table, i, j) * part * part;
            }
        }
        return new Statistic.Known<>(estimate(table.total(), kappa, observed, expected, squares));
    }

    /** The standard error of Fleiss, Cohen and Everitt for samples that are not small. */
    private static CoefficientEstimate estimate(
            long total, double kappa, double observed, double expected, double squares) {
        double shift = kappa - expected * (1 - kappa);
        double variance = (squares - shift * shift) / (total * (1 - expected) * (1 - expected));
        Statistic<StandardError> error =
                total == 1
                        ? new Statistic.Undefined<>("one unit only: it says nothing about others")
                        : new Statistic.Known<>(StandardError.of(kappa, variance, QUANTILE));
        return new CoefficientEstimate(kappa, observed, expected, error);
    }

    private static double share(ContingencyTable table, int row, int column) {
        return (double) table.count(row, column) / table.total();
    }
}
