package dev.plumbline.evaluator.panelmodel.quadrature;

import java.util.ArrayList;
import java.util.List;

/**
 * Points and weights whose weighted sum stands for the mean of a function under the standard normal
 * distribution in some dimensions. Every rule is unchanged when coordinates are renumbered or
 * mirrored.
 *
 * @param points one row for each point, one column for each dimension
 * @param weights one for each point; they sum to 1, and some may be negative
 */
public record GaussianRule(double[][] points, double[] weights) {

    private static final double SQRT_3 = Math.sqrt(3);

    /** How many points there are. */
    public int size() {
        return weights.length;
    }

    /**
     * Every combination of the one-dimensional Gauss-Hermite points: exact for polynomials of
     * degree 2n - 1 in each coordinate.
     *
     * @param dimensions 0 or more; with 0 the rule is one empty point
     * @param perDimension an odd number of points, at least 1
     */
    public static GaussianRule product(int dimensions, int perDimension) {
        GaussianRule line = gaussHermite(perDimension);
        int size = (int) Math.round(Math.pow(perDimension, dimensions));
        double[][] points = new double[size][dimensions];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = 1;
            for (int d = 0, rest = i; d < dimensions; d++, rest /= perDimension) {
                int digit = rest % perDimension;
                points[i][d] = line.points[digit][0];
                weights[i] *= line.weights[digit];
            }
        }
        return new GaussianRule(points, weights);
    }

    /**
     * The cheapest rule of degree 3, with 2 n points: two on each axis at +-sqrt n. Stroud (1957),
     * Remarks on the disposition of points in numerical integration formulas.
     *
     * @param dimensions n, at least 1
     */
    public static GaussianRule thirdDegree(int dimensions) {
        double[][] points = new double[2 * dimensions][dimensions];
        double[] weights = new double[2 * dimensions];
        for (int i = 0; i < points.length; i++) {
            points[i][i / 2] = Math.sqrt(dimensions) * (i % 2 == 0 ? 1 : -1);
            weights[i] = 0.5 / dimensions;
        }
        return new GaussianRule(points, weights);
    }

    /**
     * The fully symmetric rule of degree 5 with 2 n^2 + 1 points: the origin, two on each axis,
     * four in each plane of two axes, all coordinates 0 or +-sqrt 3. McNamee and Stenger (1967),
     * Construction of fully symmetric numerical integration formulas, Numerische Mathematik 10.
     *
     * @param dimensions n, at least 1
     */
    public static GaussianRule fifthDegree(int dimensions) {
        int n = dimensions;
        List<double[]> points = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        points.add(new double[n]);
        weights.add(1 + n * (n - 7) / 18.0);
        for (int i = 0; i < n; i++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] point = new double[n];
                point[i] = sign * SQRT_3;
                points.add(point);
                weights.add((4 - n) / 18.0);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int signs = 0; signs < 4; signs++) {
                    double[] point = new double[n];
                    point[i] = (signs & 1) == 0 ? SQRT_3 : -SQRT_3;
                    point[j] = (signs & 2) == 0 ? SQRT_3 : -SQRT_3;
                    points.add(point);
                    weights.add(1 / 36.0);
                }
            }
        }
        return new GaussianRule(
                points.toArray(double[][]::new),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * The Gauss-Hermite rule in one dimension, for the weight exp(-x^2/2). Roots of the orthonormal
     * Hermite polynomials by bisection between the roots of the polynomial before.
     */
    private static GaussianRule gaussHermite(int n) {
        if (n < 1 || n % 2 == 0) {
            throw new IllegalArgumentException("an odd number of points, not " + n);
        }
        double[] roots = {0};
        for (int degree = 2; degree <= n; degree++) {
            roots = nextRoots(roots, degree);
        }
        double[][] points = new double[n][1];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            // 0, 1, -1, 2, -2, ... counted from the middle root
            int fromMiddle = (i + 1) / 2 * (i % 2 == 1 ? 1 : -1);
            double x = fromMiddle == 0 ? 0 : roots[n / 2 + fromMiddle];
            points[i][0] = x;
            double derivative = Math.sqrt(n) * hermite(n - 1, x);
            weights[i] = 1 / (derivative * derivative);
        }
        return new GaussianRule(points, weights);
    }

    private static double[] nextRoots(double[] between, int degree) {
        double bound = 2 * Math.sqrt(degree) + 1;
        double[] roots = new double[degree];
        for (int i = 0; i < degree; i++) {
            double low = i == 0 ? -bound : between[i - 1];
            double high = i == degree - 1 ? bound : between[i];
            boolean rising = hermite(degree, high) > 0;
            for (int halving = 0; halving < 90; halving++) {
                double middle = 0.5 * (low + high);
                if (hermite(degree, middle) > 0 == rising) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            roots[i] = 0.5 * (low + high);
        }
        for (int i = 0; i < degree / 2; i++) {
            double magnitude = 0.5 * (roots[degree - 1 - i] - roots[i]);
            roots[i] = -magnitude;
            roots[degree - 1 - i] = magnitude;
        }
        return roots;
    }

    /** He_n(x) / sqrt(n!). */
    private static double hermite(int n, double x) {
        double before = 0;
        double value = 1;
        for (int k = 1; k <= n; k++) {
            double next = (x * value - Math.sqrt(k - 1) * before) / Math.sqrt(k);
            before = value;
            value = next;
        }
        return value;
    }
}
