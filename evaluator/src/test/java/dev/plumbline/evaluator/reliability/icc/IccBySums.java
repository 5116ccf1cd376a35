package dev.plumbline.evaluator.reliability.icc;

/** The six forms by the textbook's sums of squares, with correction terms instead of means. */
final class IccBySums {

    private IccBySums() {}

    /** In the order of {@link IccForm}; rows are subjects. */
    static double[] of(double[][] x) {
        int n = x.length;
        int k = x[0].length;
        double total = 0;
        double squares = 0;
        double rowSquares = 0;
        double columnSquares = 0;
        double[] columns = new double[k];
        for (double[] row : x) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                sum += row[j];
                columns[j] += row[j];
                squares += row[j] * row[j];
            }
            total += sum;
            rowSquares += sum * sum;
        }
        for (double column : columns) {
            columnSquares += column * column;
        }
        double correction = total * total / (n * k);
        double between = rowSquares / k - correction;
        double judges = columnSquares / n - correction;
        double all = squares - correction;
        double b = between / (n - 1);
        double w = (all - between) / (n * (k - 1));
        double j = judges / (k - 1);
        double e = (all - between - judges) / ((n - 1) * (k - 1));
        return new double[] {
            (b - w) / (b + (k - 1) * w),
            (b - e) / (b + (k - 1) * e + k * (j - e) / n),
            (b - e) / (b + (k - 1) * e),
            (b - w) / b,
            (b - e) / (b + (j - e) / n),
            (b - e) / b
        };
    }

    /** k / (k - 1) times one less the share of the variances in the variance of the sum. */
    static double cronbach(double[][] x) {
        int k = x[0].length;
        double single = 0;
        double all = 0;
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                double covariance = covariance(x, a, b);
                all += covariance;
                single += a == b ? covariance : 0;
            }
        }
        return k / (k - 1.0) * (1 - single / all);
    }

    private static double covariance(double[][] x, int a, int b) {
        double meanA = 0;
        double meanB = 0;
        for (double[] row : x) {
            meanA += row[a] / x.length;
            meanB += row[b] / x.length;
        }
        double sum = 0;
        for (double[] row : x) {
            sum += (row[a] - meanA) * (row[b] - meanB);
        }
        return sum / (x.length - 1);
    }
}
