package dev.plumbline.cli.desk.stats;

import static dev.plumbline.cli.desk.stats.StatsJson.number;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.cli.panel.OwnPanel;
import dev.plumbline.evaluator.panelmodel.NextRating;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one further rating of each item would tell about a cut, for a person and as JSON.
 *
 * @param panel the ratings under the stated model
 * @param cut the level that matters
 */
public record NextItemPrint(OwnPanel panel, double cut) {

    /** Half the distance between the two levels that an item should tell apart. */
    private static final double NEAR = 0.25;

    /**
     * One item.
     *
     * @param id its name
     * @param scale how it turns levels into ratings
     * @param next what a further rating promises
     * @param atLevel Fisher's information at the level that fits now
     * @param atCut the same at the cut
     */
    private record Item(
            String id, RatingScale scale, NextRating next, double atLevel, double atCut) {}

    private List<Item> items(double level) {
        List<Item> items = new ArrayList<>();
        panel.model()
                .scales()
                .forEach(
                        (id, scale) ->
                                items.add(
                                        new Item(
                                                id,
                                                scale,
                                                panel.next(id, cut),
                                                scale.information(level, 1),
                                                scale.information(cut, 1))));
        return items;
    }

    /** For a terminal. */
    public String text(boolean colour) {
        var level = OwnPanel.level(panel.whole());
        List<Item> items = new ArrayList<>(items(level.mean()));
        items.sort(
                Comparator.comparing((Item i) -> !panel.unasked().contains(i.id()))
                        .thenComparingDouble(i -> i.next().expectedEntropy())
                        .thenComparing(Item::id));
        TextTable table = new TextTable("Item", "Asked", "Doubt left", "Wrong side", "Range left");
        for (Item item : items) {
            table.row(
                    item.id(),
                    panel.unasked().contains(item.id()) ? "" : "yes",
                    Figures.decimals(item.next().expectedEntropy(), 3),
                    Figures.decimals(item.next().expectedMisclassification(), 3),
                    Figures.decimals(Math.sqrt(item.next().expectedVariance()), 3));
        }
        return Style.STRONG.of("Which item would tell most about the cut next", colour)
                + "\nNow: level "
                + Figures.decimals(level.mean(), 2)
                + " (+- "
                + Figures.decimals(level.sd(), 2)
                + "), cut "
                + Figures.decimals(cut, 3)
                + ".\n\n"
                + table.lines()
                + "\n"
                + "Doubt left: mean entropy of being at the cut or above, in nats. Wrong side: mean"
                + " chance of deciding\n"
                + "wrongly. Range left: root of the mean variance. All are estimates under the"
                + " stated model; they promise\n"
                + "nothing, and in simulation the order of questions mattered little. Sources:"
                + " Shannon (1948), Kullback\n"
                + "and Leibler (1951), Masters (1982).\n";
    }

    /** As JSON, {@code plumbline/next-item/1}. */
    public String json() {
        var level = OwnPanel.level(panel.whole());
        List<Item> items = items(level.mean());
        Map<String, @Nullable Object> json = Json.object("next-item");
        json.put("cut", number(cut));
        json.put("eap", number(level.mean()));
        json.put("p_ge_cut", number(level.curve().atLeast(cut)));
        Map<String, @Nullable Object> each = new LinkedHashMap<>();
        items.forEach(i -> each.put(i.id(), item(i)));
        json.put("per_item", each);
        json.put("asked", panel.asked());
        List<Item> open = items.stream().filter(i -> panel.unasked().contains(i.id())).toList();
        Map<String, @Nullable Object> best = new LinkedHashMap<>();
        best.put("max_info_at_eap", least(open, i -> -i.atLevel()));
        best.put("max_info_at_cut", least(open, i -> -i.atCut()));
        best.put("min_epv", least(open, i -> i.next().expectedVariance()));
        best.put("min_decision_entropy", least(open, i -> i.next().expectedEntropy()));
        json.put("best", best);
        return Json.write(json);
    }

    private static @Nullable String least(List<Item> items, ToDoubleFunction<Item> by) {
        return items.stream()
                .min(Comparator.comparingDouble(by).thenComparing(Item::id))
                .map(Item::id)
                .orElse(null);
    }

    private Map<String, @Nullable Object> item(Item item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("info_at_eap", number(item.atLevel()));
        json.put("info_at_cut", number(item.atCut()));
        json.put("epv", number(item.next().expectedVariance()));
        json.put("expected_misclassification", number(item.next().expectedMisclassification()));
        json.put("expected_decision_entropy", number(item.next().expectedEntropy()));
        json.put("kl_cut_pm025", number(item.scale().divergence(cut + NEAR, cut - NEAR, 1)));
        json.put("predictive", item.next().predictive().stream().map(StatsJson::number).toList());
        return json;
    }
}
