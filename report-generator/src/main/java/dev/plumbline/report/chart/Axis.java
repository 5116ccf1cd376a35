package dev.plumbline.report.chart;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.report.model.DifferencesSection.Dot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A strip from {@code least} to {@code most} with the same margin left and right.
 *
 * @param least value at the left end
 * @param most value at the right end, greater than {@code least}
 * @param margin of both sides, in per cent of the width
 */
public record Axis(double least, double most, double margin) {

    /** Levels 0 to 4. */
    public static final Axis LEVELS = new Axis(0, 4, 5);

    private static final double BESIDE = 2.4;

    /** Where a value stands, for example {@code 72.5%}; values outside are drawn at the end. */
    public String x(double value) {
        return percent(at(value));
    }

    /** Where the marks of one answer stand; equal levels stand beside each other. */
    public List<PlacedDot> place(List<Dot> dots) {
        Map<Integer, Integer> all = new HashMap<>();
        dots.forEach(d -> all.merge(d.level(), 1, Integer::sum));
        Map<Integer, Integer> before = new HashMap<>();
        List<PlacedDot> placed = new ArrayList<>();
        for (Dot dot : dots) {
            int nth = before.merge(dot.level(), 1, Integer::sum) - 1;
            double shift = (nth - (all.getOrDefault(dot.level(), 1) - 1) / 2.0) * 2 * BESIDE;
            placed.add(new PlacedDot(dot, percent(at(dot.level()) + shift)));
        }
        return placed;
    }

    /** An axis of seconds from 0 to {@code span}, which is drawn from edge to edge. */
    public static Axis seconds(int span) {
        return new Axis(0, Math.max(1, span), 0);
    }

    private double at(double value) {
        double share = (Math.max(least, Math.min(most, value)) - least) / (most - least);
        return margin + share * (100 - 2 * margin);
    }

    private static String percent(double value) {
        return Figures.decimals(value, 2) + "%";
    }

    /**
     * A rating and where it stands.
     *
     * @param dot the rating
     * @param x in per cent, with its sign
     */
    public record PlacedDot(Dot dot, String x) {}
}
