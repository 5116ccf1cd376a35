package dev.plumbline.evaluator.reliability.icc;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979), with the F tests and the intervals
 * of their paper; the intervals of the forms with k are those of McGraw and Wong (1996), Forming
 * inferences about some intraclass correlation coefficients, Psychological Methods 1:30-46.
 *
 * <p>Only units that every rater rated take part: a missing rating is never a zero and never a
 * guess. Undefined with one rater, with fewer than two complete units, and without variation.
 */
public final class IntraclassCorrelation {

    private static final double UPPER = 1 - Interval.TAIL;

    private final MeanSquares m;
    private final int n;
    private final int k;

    private IntraclassCorrelation(MeanSquares squares) {
        this.m = squares;
        this.n = squares.subjects();
        this.k = squares.raters();
    }

    /** The six forms of a table. */
    public static Statistic<IccReading> of(RatingTable table) {
        int raters = table.raters().size();
        if (raters == 0) {
            return new Statistic.Undefined<>("there are no ratings");
        }
        if (raters == 1) {
            return new Statistic.Undefined<>("one rater only: agreement needs two");
        }
        if (table.units() == 1) {
            return new Statistic.Undefined<>("one subject only: a correlation needs two");
        }
        double[] cells = complete(table);
        int units = cells.length / raters;
        if (units < 2) {
            return new Statistic.Undefined<>(
                    "too few complete rows: "
                            + units
                            + " of "
                            + table.units()
                            + " rated by all "
                            + raters
                            + " raters, and two are needed; alpha allows for missing ratings");
        }
        MeanSquares squares = MeanSquares.of(cells, raters);
        if (!squares.varies()) {
            return new Statistic.Undefined<>("no variation: all ratings are the same");
        }
        return new Statistic.Known<>(
                new IntraclassCorrelation(squares).reading(table.units() - units));
    }

    private static double[] complete(RatingTable table) {
        int raters = table.raters().size();
        int units = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            units += table.ratings(unit) == raters ? 1 : 0;
        }
        double[] cells = new double[units * raters];
        int cell = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            if (table.ratings(unit) == raters) {
                for (int j = 0; j < raters; j++) {
                    cells[cell++] = table.score(unit, j);
                }
            }
        }
        return cells;
    }

    private IccReading reading(int leftOut) {
        Map<IccForm, Statistic<IccEstimate>> forms = new EnumMap<>(IccForm.class);
        double b = m.betweenSubjects();
        double w = m.withinSubjects();
        double e = m.residual();
        double raterPart = (m.betweenRaters() - e) / n;
        Statistic<Interval> single = twoWaySingle();
        forms.put(
                IccForm.ONE_SINGLE,
                form(b - w, b + (k - 1) * w, test(w, n * (k - 1)), oneWay(false)));
        forms.put(
                IccForm.TWO_SINGLE,
                form(b - e, b + (k - 1) * e + k * raterPart, twoWayTest(), single));
        forms.put(
                IccForm.THREE_SINGLE,
                form(b - e, b + (k - 1) * e, twoWayTest(), consistency(false)));
        forms.put(IccForm.ONE_MEAN, form(b - w, b, test(w, n * (k - 1)), oneWay(true)));
        forms.put(IccForm.TWO_MEAN, form(b - e, b + raterPart, twoWayTest(), steppedUp(single)));
        forms.put(IccForm.THREE_MEAN, form(b - e, b, twoWayTest(), consistency(true)));
        Statistic<Generalizability> components =
                b > e
                        ? new Statistic.Known<>(Generalizability.of(m))
                        : new Statistic.Undefined<>(
                                "subjects differ no more than the residual does");
        return new IccReading(leftOut, m, forms, components);
    }

    private static Statistic<IccEstimate> form(
            double above, double below, Statistic<FTest> test, Statistic<Interval> interval) {
        if (below <= 0) {
            return new Statistic.Undefined<>(
                    "the raters differ so much more than the subjects that the formula has no"
                            + " value");
        }
        return new Statistic.Known<>(new IccEstimate(above / below, test, interval));
    }

    private Statistic<FTest> twoWayTest() {
        return test(m.residual(), (n - 1) * (k - 1));
    }

    private Statistic<FTest> test(double error, int df) {
        if (error == 0) {
            return new Statistic.Undefined<>("the raters never differ: F has nothing to divide by");
        }
        double f = m.betweenSubjects() / error;
        double p = FDistribution.of(n - 1, df).survivalProbability(f);
        return new Statistic.Known<>(new FTest(f, n - 1, df, p));
    }

    private Statistic<Interval> oneWay(boolean mean) {
        return byF(m.withinSubjects(), (double) n * (k - 1), mean);
    }

    private Statistic<Interval> consistency(boolean mean) {
        return byF(m.residual(), (double) (n - 1) * (k - 1), mean);
    }

    /** Shrout and Fleiss (1979), the bounds for their cases 1 and 3: F_L and F_U. */
    private Statistic<Interval> byF(double error, double df, boolean mean) {
        if (error == 0) {
            return new Statistic.Undefined<>("the raters never differ: there is nothing to bound");
        }
        double f = m.betweenSubjects() / error;
        double low = f / quantile(n - 1, df);
        double high = f * quantile(df, n - 1);
        return mean
                ? interval(1 - 1 / low, 1 - 1 / high)
                : interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    /**
     * Shrout and Fleiss (1979), the bounds for their case 2, degrees of freedom by Satterthwaite.
     */
    private Statistic<Interval> twoWaySingle() {
        double b = m.betweenSubjects();
        double j = m.betweenRaters();
        double e = m.residual();
        double rho = (b - e) / (b + (k - 1) * e + k * (j - e) / n);
        double fj = j / e;
        double part = n * (1 + (k - 1) * rho) - k * rho;
        double sum = k * rho * fj + part;
        double v =
                (k - 1.0)
                        * (n - 1)
                        * sum
                        * sum
                        / ((n - 1.0) * k * k * rho * rho * fj * fj + part * part);
        double above = quantile(n - 1, v);
        double below = quantile(v, n - 1);
        double common = k * j + ((double) k * n - k - n) * e;
        return interval(
                n * (b - above * e) / (above * common + n * b),
                n * (below * b - e) / (common + n * below * b));
    }

    /** McGraw and Wong (1996): the bounds of one rating, stepped up by Spearman and Brown. */
    private Statistic<Interval> steppedUp(Statistic<Interval> single) {
        if (single instanceof Statistic.Known<Interval> known) {
            double low = known.value().low();
            double high = known.value().high();
            if (1 + (k - 1) * low > 0) {
                return interval(k * low / (1 + (k - 1) * low), k * high / (1 + (k - 1) * high));
            }
            return new Statistic.Undefined<>("the lower bound lies where the formula has no value");
        }
        return single;
    }

    private static double quantile(double above, double below) {
        boolean usable = above > 1e-3 && below > 1e-3 && above < 1e15 && below < 1e15;
        return usable
                ? FDistribution.of(above, below).inverseCumulativeProbability(UPPER)
                : Double.NaN;
    }

    private static Statistic<Interval> interval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) && low <= high
                ? new Statistic.Known<>(new Interval(low, high))
                : new Statistic.Undefined<>("the formula has no finite bounds for these ratings");
    }
}
