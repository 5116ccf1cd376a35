package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.PairCounts;
import dev.plumbline.evaluator.reliability.Statistic;
import dev.plumbline.evaluator.reliability.alpha.AlphaBootstrap;
import dev.plumbline.evaluator.reliability.alpha.AlphaEstimate;
import dev.plumbline.evaluator.reliability.alpha.BootstrapInterval;
import dev.plumbline.evaluator.reliability.alpha.KrippendorffAlpha;
import dev.plumbline.evaluator.reliability.alpha.Metric;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * Pair counts and Krippendorff's alpha, for a person and as JSON.
 *
 * @param sheet what was read
 * @param metric the one that gets an interval
 * @param draws how many sets of answers are drawn for it; 0 for no interval
 * @param seed where chance starts
 */
public record AgreementPrint(RatingsSheet sheet, Metric metric, int draws, long seed) {

    private Map<Metric, Statistic<AlphaEstimate>> alphas() {
        Map<Metric, Statistic<AlphaEstimate>> alphas = new EnumMap<>(Metric.class);
        for (Metric each : Metric.values()) {
            alphas.put(each, KrippendorffAlpha.of(sheet.table(), each));
        }
        return alphas;
    }

    private Statistic<BootstrapInterval> interval() {
        return draws == 0
                ? new Statistic.Undefined<>("none was asked for")
                : AlphaBootstrap.of(
                        sheet.table(), metric, draws, RandomSource.XO_SHI_RO_128_PP.create(seed));
    }

    /** For a terminal. */
    public String text(boolean colour) {
        return StatsText.head(sheet, colour)
                + "\n"
                + pairs(PairCounts.of(sheet.table()))
                + "\n"
                + alphaTable()
                + interval(interval())
                + "\n1 is perfect agreement, 0 what chance alone would give; below 0 raters"
                + " contradict each other.\n"
                + "Levels are ordinal: read that line first. An answer with one rating takes no"
                + " part.\n"
                + StatsText.isNot()
                + "Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability."
                + " Interval: percentile\n"
                + "bootstrap over answers, Efron and Tibshirani (1993), chapter 13; Zapf and others"
                + " (2016).\n";
    }

    private String pairs(PairCounts pairs) {
        if (pairs.pairs() == 0) {
            return "No answer was rated by two people.\n";
        }
        String apart = sheet.table().isWhole() ? "two or more apart" : "more than one apart";
        return new TextTable("Two ratings of one answer", "Pairs", "Share")
                .row("identical", count(pairs.identical()), share(pairs.identical(), pairs))
                .row("adjacent", count(pairs.adjacent()), share(pairs.adjacent(), pairs))
                .row(apart, count(pairs.apart()), share(pairs.apart(), pairs))
                .lines();
    }

    private static String count(long n) {
        return String.valueOf(n);
    }

    private static String share(long n, PairCounts pairs) {
        return Figures.share((double) n / pairs.pairs());
    }

    private String alphaTable() {
        TextTable table = new TextTable("", "Differences", "Krippendorff's alpha");
        alphas().forEach(
                        (each, alpha) ->
                                table.row(
                                        each == metric ? ">" : " ",
                                        each.word(),
                                        alpha instanceof Statistic.Undefined<AlphaEstimate> none
                                                ? "not defined: " + none.why()
                                                : StatsText.figure(
                                                        alpha.known().orElseThrow().alpha())));
        return table.lines();
    }

    private String interval(Statistic<BootstrapInterval> interval) {
        if (interval instanceof Statistic.Undefined<BootstrapInterval> none) {
            return "95 % interval (" + metric.word() + "): " + none.why() + ".\n";
        }
        BootstrapInterval found = interval.known().orElseThrow();
        String left =
                found.withoutVariation() == 0
                        ? ""
                        : ", " + found.withoutVariation() + " of them without variation left out";
        return "95 % interval ("
                + metric.word()
                + "): "
                + StatsText.interval(found.interval())
                + " (seed "
                + seed
                + ", "
                + Figures.count(found.resamples(), "draw", "draws")
                + left
                + ").\n";
    }

    /** As JSON, {@code plumbline/agreement/1}. */
    public String json() {
        PairCounts pairs = PairCounts.of(sheet.table());
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("identical", pairs.identical());
        counts.put("adjacent", pairs.adjacent());
        counts.put("apart", pairs.apart());
        counts.put("paired_units", pairs.pairedUnits());
        Map<String, @Nullable Object> alphas = new LinkedHashMap<>();
        alphas().forEach((each, a) -> alphas.put(each.word(), StatsJson.of(a, this::alpha)));
        Map<String, @Nullable Object> json = Json.object("agreement");
        json.put("data", StatsJson.data(sheet));
        json.put("pairs", counts);
        json.put("krippendorff", alphas);
        json.put("interval_of", metric.word());
        json.put("interval", StatsJson.of(interval(), this::interval));
        return Json.write(json);
    }

    private Map<String, @Nullable Object> alpha(AlphaEstimate estimate) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("est", StatsJson.number(estimate.alpha()));
        json.put("observed", StatsJson.number(estimate.observed()));
        json.put("expected", StatsJson.number(estimate.expected()));
        json.put("units", estimate.units());
        json.put("ratings", estimate.ratings());
        return json;
    }

    private Map<String, @Nullable Object> interval(BootstrapInterval found) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        StatsJson.bounds(json, new Statistic.Known<>(found.interval()));
        json.put("level", StatsJson.number(Interval.LEVEL));
        json.put("draws", found.resamples());
        json.put("without_variation", found.withoutVariation());
        json.put("seed", seed);
        return json;
    }
}
