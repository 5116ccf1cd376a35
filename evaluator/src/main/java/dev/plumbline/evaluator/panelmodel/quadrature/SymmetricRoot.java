package dev.plumbline.evaluator.panelmodel.quadrature;

/**
 * The symmetric square root of a covariance matrix: the one root that does not prefer a coordinate,
 * so that points placed with it move with the coordinates when these are renumbered.
 *
 * @param root the root, row by row
 * @param logDeterminant natural logarithm of the determinant of the matrix
 */
public record SymmetricRoot(double[][] root, double logDeterminant) {

    private static final int SWEEPS = 30;
    private static final double NEGLIGIBLE = 1e-30;

    /** The root of a symmetric positive definite matrix, by Jacobi rotations. */
    public static SymmetricRoot of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(a) > NEGLIGIBLE; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, vectors, p, q);
                }
            }
        }
        return assemble(a, vectors);
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += a[i][j] * a[i][j];
            }
        }
        return sum;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double sign = theta < 0 ? -1 : 1;
        double tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = cosine * kp - sine * kq;
            a[k][q] = sine * kp + cosine * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = cosine * pk - sine * qk;
            a[q][k] = sine * pk + cosine * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = cosine * vp - sine * vq;
            vectors[k][q] = sine * vp + cosine * vq;
        }
    }

    private static SymmetricRoot assemble(double[][] a, double[][] vectors) {
        int n = a.length;
        double[][] root = new double[n][n];
        double logDeterminant = 0;
        for (int k = 0; k < n; k++) {
            double scale = Math.sqrt(a[k][k]);
            logDeterminant += Math.log(a[k][k]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    root[i][j] += vectors[i][k] * scale * vectors[j][k];
                }
            }
        }
        return new SymmetricRoot(root, logDeterminant);
    }
}
