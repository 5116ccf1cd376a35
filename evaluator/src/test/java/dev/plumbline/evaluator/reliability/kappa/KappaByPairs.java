package dev.plumbline.evaluator.reliability.kappa;

import java.util.ArrayList;
import java.util.List;

/** The coefficients straight from their definitions, with a weight for each unit. */
final class KappaByPairs {

    private KappaByPairs() {}

    /** Cohen's kappa: the mean agreement of partners against that of all couples. */
    static double of(double[][] rows, double[] units, Categories categories, Weights weights) {
        double seen = 0;
        double chance = 0;
        double all = 0;
        for (int i = 0; i < rows.length; i++) {
            all += units[i];
            seen += units[i] * agree(rows[i][0], rows[i][1], categories, weights);
            for (int j = 0; j < rows.length; j++) {
                chance += units[i] * units[j] * agree(rows[i][0], rows[j][1], categories, weights);
            }
        }
        return beyond(seen / all, chance / (all * all));
    }

    /** One of the coefficients for any number of raters; NaN for what nobody rated. */
    static double of(
            Coefficient which,
            double[][] rows,
            double[] units,
            Categories categories,
            Weights weights) {
        double seen = 0;
        double paired = 0;
        double ratings = 0;
        for (int i = 0; i < rows.length; i++) {
            List<Double> rated = rated(rows[i]);
            int m = rated.size();
            if (m > 1) {
                double counts = units[i] * (which == Coefficient.KRIPPENDORFF ? m : 1);
                paired += counts;
                ratings += units[i] * m;
                seen += counts * agreement(rated, categories, weights);
            }
        }
        double expected = chance(which, rows, units, categories, weights);
        double observed = seen / paired;
        if (which == Coefficient.KRIPPENDORFF) {
            observed = (1 - 1 / ratings) * observed + 1 / ratings;
        }
        return beyond(observed, expected);
    }

    private static double agreement(List<Double> rated, Categories categories, Weights weights) {
        double sum = 0;
        for (int a = 0; a < rated.size(); a++) {
            for (int b = 0; b < rated.size(); b++) {
                sum += a == b ? 0 : agree(rated.get(a), rated.get(b), categories, weights);
            }
        }
        return sum / (rated.size() * (rated.size() - 1.0));
    }

    private static double chance(
            Coefficient which,
            double[][] rows,
            double[] units,
            Categories categories,
            Weights weights) {
        int q = categories.size();
        double all = 0;
        for (double[] row : weights.matrix(categories)) {
            all += java.util.Arrays.stream(row).sum();
        }
        double[] shares = shares(rows, units, categories, which == Coefficient.KRIPPENDORFF);
        return switch (which) {
            case BRENNAN_PREDIGER -> all / (q * q);
            case GWET -> {
                double sum = 0;
                for (double p : shares) {
                    sum += p * (1 - p);
                }
                yield all * sum / (q * (q - 1.0));
            }
            case FLEISS, KRIPPENDORFF -> product(shares, shares, weights.matrix(categories));
            case CONGER -> betweenRaters(rows, units, categories, weights);
        };
    }

    /** Shares of the categories: of all ratings of paired units, or the mean of units' shares. */
    private static double[] shares(
            double[][] rows, double[] units, Categories categories, boolean ofRatings) {
        double[] shares = new double[categories.size()];
        double total = 0;
        for (int i = 0; i < rows.length; i++) {
            List<Double> rated = rated(rows[i]);
            if (!ofRatings || rated.size() > 1) {
                double each = ofRatings ? units[i] : units[i] / rated.size();
                total += each * rated.size();
                rated.forEach(x -> shares[categories.place(x)] += each);
            }
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] /= total;
        }
        return shares;
    }

    private static double betweenRaters(
            double[][] rows, double[] units, Categories categories, Weights weights) {
        int r = rows[0].length;
        double[][] own = new double[r][categories.size()];
        for (int g = 0; g < r; g++) {
            double rated = 0;
            for (int i = 0; i < rows.length; i++) {
                if (!Double.isNaN(rows[i][g])) {
                    own[g][categories.place(rows[i][g])] += units[i];
                    rated += units[i];
                }
            }
            for (int c = 0; c < own[g].length; c++) {
                own[g][c] /= rated;
            }
        }
        double sum = 0;
        for (int g = 0; g < r; g++) {
            for (int h = 0; h < r; h++) {
                sum += g == h ? 0 : product(own[g], own[h], weights.matrix(categories));
            }
        }
        return sum / (r * (r - 1.0));
    }

    private static double product(double[] a, double[] b, double[][] weights) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                sum += a[i] * weights[i][j] * b[j];
            }
        }
        return sum;
    }

    private static List<Double> rated(double[] row) {
        List<Double> rated = new ArrayList<>();
        for (double x : row) {
            if (!Double.isNaN(x)) {
                rated.add(x);
            }
        }
        return rated;
    }

    private static double agree(double a, double b, Categories categories, Weights weights) {
        return weights.weight(categories, categories.place(a), categories.place(b));
    }

    private static double beyond(double observed, double expected) {
        return (observed - expected) / (1 - expected);
    }
}
