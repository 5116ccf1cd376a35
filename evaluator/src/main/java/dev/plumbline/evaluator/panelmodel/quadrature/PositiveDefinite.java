package dev.plumbline.evaluator.panelmodel.quadrature;

/** A symmetric positive definite matrix by its Cholesky factor, row by row. */
public final class PositiveDefinite {

    private final double[][] factor;

    private PositiveDefinite(double[][] factor) {
        this.factor = factor;
    }

    /**
     * Factors a matrix, of which only the lower triangle is read.
     *
     * @throws ArithmeticException when it is not positive definite
     */
    public static PositiveDefinite of(double[][] matrix) {
        int n = matrix.length;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(rest > 0)) {
                    throw new ArithmeticException("not positive definite");
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return new PositiveDefinite(factor);
    }

    /** The x with matrix x = right. */
    public double[] solve(double[] right) {
        int n = factor.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] /= factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }

    /** The inverse, row by row. */
    public double[][] inverse() {
        int n = factor.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
