package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.evaluator.reliability.Statistic;
import dev.plumbline.evaluator.reliability.kappa.Categories;
import dev.plumbline.evaluator.reliability.kappa.ChanceCorrected;
import dev.plumbline.evaluator.reliability.kappa.Coefficient;
import dev.plumbline.evaluator.reliability.kappa.CoefficientEstimate;
import dev.plumbline.evaluator.reliability.kappa.CohenKappa;
import dev.plumbline.evaluator.reliability.kappa.ContingencyTable;
import dev.plumbline.evaluator.reliability.kappa.FleissKappa;
import dev.plumbline.evaluator.reliability.kappa.FleissReading;
import dev.plumbline.evaluator.reliability.kappa.StandardError;
import dev.plumbline.evaluator.reliability.kappa.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa and its relatives for any number of raters, for a person and as JSON.
 *
 * @param sheet what was read
 * @param weights those that the text shows for any number of raters; JSON carries all
 */
public record KappaPrint(RatingsSheet sheet, Weights weights) {

    private Categories categories() {
        return sheet.scale()
                .map(s -> Categories.of(sheet.table(), s.low(), s.high()))
                .orElseGet(() -> Categories.of(sheet.table()));
    }

    private Map<String, Statistic<CoefficientEstimate>> cohen() {
        Map<String, Statistic<CoefficientEstimate>> all = new LinkedHashMap<>();
        for (Weights each : Weights.values()) {
            all.put(each.word(), cohen(categories(), t -> CohenKappa.of(t, each)));
        }
        if (!sheet.prices().isEmpty()) {
            Categories seen = Categories.of(sheet.table());
            all.put("own", cohen(seen, t -> CohenKappa.of(t, prices(seen))));
        }
        return all;
    }

    private Statistic<CoefficientEstimate> cohen(
            Categories categories,
            java.util.function.Function<ContingencyTable, Statistic<CoefficientEstimate>> kappa) {
        Statistic<ContingencyTable> table = ContingencyTable.of(sheet.table(), categories);
        return table instanceof Statistic.Undefined<ContingencyTable> none
                ? new Statistic.Undefined<>(none.why())
                : kappa.apply(table.known().orElseThrow());
    }

    private double[][] prices(Categories seen) {
        double[][] prices = new double[seen.size()][seen.size()];
        for (int a = 0; a < prices.length; a++) {
            for (int b = 0; b < prices.length; b++) {
                prices[a][b] =
                        sheet.prices()
                                .getOrDefault(
                                        new RatingsSheet.Couple(seen.value(a), seen.value(b)), 0.0);
            }
        }
        return prices;
    }

    /** For a terminal. */
    public String text(boolean colour) {
        TextTable pair = new TextTable("Cohen's kappa, two raters", "Kappa", "+-", "95 % interval");
        cohen().forEach((word, s) -> row(pair, word + " weights", s));
        TextTable many = new TextTable("Any number of raters", "Value", "+-", "95 % interval");
        ChanceCorrected.of(sheet.table(), categories(), weights)
                .forEach((which, s) -> row(many, which.title(), s));
        return StatsText.head(sheet, colour)
                + Figures.count(categories().size(), "category", "categories")
                + ".\n\n"
                + pair.lines()
                + "\n"
                + many.lines()
                + "With "
                + weights.word()
                + " weights; --weights names others. +- is one standard error.\n"
                + "\n1 is perfect agreement, 0 what chance alone would give. Where nearly all"
                + " ratings are the same,\nkappa falls although raters agree; AC1 and AC2 hardly"
                + " do.\n"
                + StatsText.isNot()
                + "Source: Cohen (1960, 1968); Fleiss, Cohen and Everitt (1969); Fleiss (1971);"
                + " Gwet (2014),\nHandbook of inter-rater reliability, 4th edition, chapters 2 to"
                + " 5.\n";
    }

    private static void row(TextTable table, String name, Statistic<CoefficientEstimate> s) {
        if (s instanceof Statistic.Undefined<CoefficientEstimate> none) {
            table.row(name, "none", "", "not defined: " + none.why());
            return;
        }
        CoefficientEstimate e = s.known().orElseThrow();
        if (e.error() instanceof Statistic.Undefined<StandardError> none) {
            table.row(name, StatsText.figure(e.value()), "none", none.why());
        } else {
            StandardError error = e.error().known().orElseThrow();
            table.row(
                    name,
                    StatsText.figure(e.value()),
                    StatsText.figure(error.value()),
                    StatsText.interval(error.interval()));
        }
    }

    /** As JSON, {@code plumbline/kappa/1}. */
    public String json() {
        Map<String, @Nullable Object> cohen = new LinkedHashMap<>();
        cohen().forEach((word, s) -> cohen.put(word, StatsJson.of(s, KappaPrint::estimate)));
        Map<String, @Nullable Object> many = new LinkedHashMap<>();
        for (Weights each : Weights.values()) {
            Map<String, @Nullable Object> of = new LinkedHashMap<>();
            Map<Coefficient, Statistic<CoefficientEstimate>> all =
                    ChanceCorrected.of(sheet.table(), categories(), each);
            all.forEach((w, s) -> of.put(w.word(), StatsJson.of(s, KappaPrint::estimate)));
            many.put(each.word(), of);
        }
        Map<String, @Nullable Object> json = Json.object("kappa");
        json.put("data", StatsJson.data(sheet));
        json.put("categories", categories().size());
        json.put("cohen", cohen);
        json.put("any_raters", many);
        json.put(
                "fleiss_1971",
                StatsJson.of(FleissKappa.of(sheet.table(), categories()), KappaPrint::fleiss));
        return Json.write(json);
    }

    private static Map<String, @Nullable Object> estimate(CoefficientEstimate e) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("est", StatsJson.number(e.value()));
        json.put("se", e.error().known().map(s -> StatsJson.number(s.value())));
        json.put("pa", StatsJson.number(e.observed()));
        json.put("pe", StatsJson.number(e.expected()));
        StatsJson.bounds(json, e.error().map(StandardError::interval));
        return json;
    }

    private static Map<String, @Nullable Object> fleiss(FleissReading reading) {
        List<Object> categories = new ArrayList<>();
        for (FleissReading.OfCategory each : reading.categories()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("category", StatsJson.number(each.category()));
            one.put("kappa", StatsJson.of(each.kappa(), StatsJson::number));
            categories.add(one);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kappa", StatsJson.number(reading.kappa()));
        json.put("z", StatsJson.number(reading.z()));
        json.put("per_category", categories);
        return json;
    }
}
