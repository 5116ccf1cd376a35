package dev.plumbline.evaluator.reliability.icc;

import java.util.Arrays;

/**
 * The analysis of variance of n subjects by k raters with one rating in each cell: Shrout and
 * Fleiss (1979), table 2.
 *
 * @param subjects n, at least 2
 * @param raters k, at least 2
 * @param betweenSubjects BMS, with n - 1 degrees of freedom
 * @param withinSubjects WMS, with n (k - 1)
 * @param betweenRaters JMS, with k - 1
 * @param residual EMS, with (n - 1) (k - 1)
 */
public record MeanSquares(
        int subjects,
        int raters,
        double betweenSubjects,
        double withinSubjects,
        double betweenRaters,
        double residual) {

    /** Below this share of all squares a sum of squares is what rounding left of zero. */
    private static final double ROUNDING = 1e-20;

    /**
     * Computes them with sums of squares around means.
     *
     * @param cells row after row, one row for each subject, one column for each rater
     */
    static MeanSquares of(double[] cells, int raters) {
        int k = raters;
        int n = cells.length / k;
        double[] column = new double[k];
        for (int i = 0; i < cells.length; i += k) {
            for (int j = 0; j < k; j++) {
                column[j] += cells[i + j];
            }
        }
        double grand = Arrays.stream(column).sum() / cells.length;
        double judges = 0;
        for (int j = 0; j < k; j++) {
            column[j] = column[j] / n - grand;
            judges += column[j] * column[j];
        }
        double between = 0;
        double within = 0;
        double rest = 0;
        for (int i = 0; i < cells.length; i += k) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                sum += cells[i + j];
            }
            double mean = sum / k;
            between += (mean - grand) * (mean - grand);
            for (int j = 0; j < k; j++) {
                double off = cells[i + j] - mean;
                within += off * off;
                rest += (off - column[j]) * (off - column[j]);
            }
        }
        double all = k * between + within;
        return new MeanSquares(
                n,
                k,
                clean(k * between, all) / (n - 1),
                clean(within, all) / ((double) n * (k - 1)),
                clean(n * judges, all) / (k - 1),
                clean(rest, all) / ((double) (n - 1) * (k - 1)));
    }

    private static double clean(double squares, double all) {
        return squares <= ROUNDING * all ? 0 : squares;
    }

    /** Whether any two ratings differ. */
    boolean varies() {
        return betweenSubjects > 0 || withinSubjects > 0;
    }
}
