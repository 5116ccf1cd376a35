package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;

/** What the texts of the statistics have in common. */
final class StatsText {

    private static final int PLACES = 3;
    private static final int MOST_RATERS = 12;

    private StatsText() {}

    /** The question all of them answer, and what was read. */
    static String head(RatingsSheet sheet, boolean colour) {
        RatingTable table = sheet.table();
        StringBuilder out = new StringBuilder();
        out.append(
                        Style.STRONG.of(
                                "Would another panel have given about the same ratings?", colour))
                .append("\n")
                .append(Figures.count(table.ratings(), "rating", "ratings"))
                .append(" of ")
                .append(Figures.count(table.units(), "answer", "answers"))
                .append(" by ")
                .append(Figures.count(table.raters().size(), "rater", "raters"));
        if (!table.raters().isEmpty() && table.raters().size() <= MOST_RATERS) {
            out.append(": ").append(String.join(", ", table.raters()));
        }
        out.append(".\n");
        if (sheet.withoutScore() > 0) {
            out.append(Figures.count(sheet.withoutScore(), "line", "lines"))
                    .append(" without a score: not rated, and not counted as 0.\n");
        }
        return out.toString();
    }

    /** A coefficient with three decimals. */
    static String figure(double value) {
        return Figures.decimals(value, PLACES);
    }

    static String interval(Interval interval) {
        return figure(interval.low()) + " to " + figure(interval.high());
    }

    /** A probability; below the last place, that it is below. */
    static String probability(double p) {
        return p < 0.0005 ? "below 0.001" : figure(p);
    }

    /** What none of these figures says. */
    static String isNot() {
        return "What it is not: raters who agree can all be wrong. No figure here says that the"
                + " ratings are\nvalid, or how anybody will do in a job.\n";
    }
}
