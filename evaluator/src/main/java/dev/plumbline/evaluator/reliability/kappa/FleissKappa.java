package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * Fleiss' kappa as first published, with single categories: Fleiss (1971), Measuring nominal scale
 * agreement among many raters, Psychological Bulletin 76:378-382; z by the standard error of
 * Fleiss, Nee and Landis (1979), Psychological Bulletin 86:974-977. It needs the same number of
 * ratings, two or more, for every unit; {@link ChanceCorrected} does not.
 */
public final class FleissKappa {

    private FleissKappa() {}

    /** The reading of a table. */
    public static Statistic<FleissReading> of(RatingTable table, Categories categories) {
        String obstacle = ChanceCorrected.obstacle(table, categories);
        if (!obstacle.isEmpty()) {
            return new Statistic.Undefined<>(obstacle);
        }
        int m = table.ratings(0);
        for (int unit = 1; unit < table.units(); unit++) {
            if (table.ratings(unit) != m) {
                return new Statistic.Undefined<>(
                        "it needs the same number of ratings everywhere, and here it varies");
            }
        }
        return of(UnitCounts.of(table, categories), categories, m);
    }

    private static Statistic<FleissReading> of(UnitCounts counts, Categories categories, int m) {
        int n = counts.units();
        double all = (double) n * m;
        double[] share = new double[categories.size()];
        double[] squares = new double[categories.size()];
        for (int unit = 0; unit < n; unit++) {
            counts.addTo(share, unit, all);
            for (int i = counts.start()[unit]; i < counts.start()[unit + 1]; i++) {
                squares[counts.category()[i]] += (double) counts.count()[i] * counts.count()[i];
            }
        }
        double spread = 0;
        double skew = 0;
        double agreed = 0;
        List<FleissReading.OfCategory> each = new ArrayList<>();
        for (int c = 0; c < share.length; c++) {
            double p = share[c];
            spread += p * (1 - p);
            skew += p * (1 - p) * (1 - 2 * p);
            agreed += (squares[c] - all * p) / (all * (m - 1));
            each.add(
                    new FleissReading.OfCategory(
                            categories.value(c), ofCategory(squares[c], all, p, m)));
        }
        if (spread < 1e-14) {
            return new Statistic.Undefined<>("no variation: every rating is the same");
        }
        double kappa = (agreed - (1 - spread)) / spread;
        double variance = 2 * (spread * spread - skew) / (spread * spread * all * (m - 1));
        return new Statistic.Known<>(new FleissReading(kappa, kappa / Math.sqrt(variance), each));
    }

    private static Statistic<Double> ofCategory(double squares, double all, double p, int m) {
        if (p == 0 || 1 - p < 1e-14) {
            return new Statistic.Undefined<>(
                    p == 0 ? "nobody chose it" : "everybody chose it throughout");
        }
        double again = (squares - all * p) / (all * (m - 1) * p);
        return new Statistic.Known<>((again - p) / (1 - p));
    }
}
