package dev.plumbline.cli.desk.simulation;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.simulation.sanity.PanelRow;
import dev.plumbline.evaluator.simulation.sanity.RatingsRow;
import dev.plumbline.evaluator.simulation.sanity.SanityTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sanity tables as lines for a terminal, and as JSON, schema {@code plumbline/sanity/1}. */
public final class SanityText {

    private SanityText() {}

    /** Both tables. */
    public static String of(SanityTables tables) {
        TextTable ratings = new TextTable("Ratings", "At least 2", "At least 3", "4", "80 % range");
        for (RatingsRow row : tables.ratings()) {
            ratings.row(
                    row.ratings(),
                    Figures.fixed(row.atLeast2(), 2),
                    Figures.fixed(row.atLeast3(), 2),
                    Figures.fixed(row.atLeast4(), 2),
                    Figures.decimals(row.range80().low(), 1)
                            + "-"
                            + Figures.decimals(row.range80().high(), 1));
        }
        TextTable panels = new TextTable("Panel", "Musts", "A", "B", "Verdict (rule)");
        for (PanelRow row : tables.panels()) {
            panels.row(
                    row.panel(),
                    Figures.fixed(row.musts(), 3),
                    Figures.fixed(row.role(), 3),
                    Figures.fixed(row.plan(), 3),
                    row.verdict().verdict().words() + " (" + row.verdict().rule().number() + ")");
        }
        return "What the stated assumptions imply, before anybody is interviewed\n\n"
                + "One competency of which nothing else is known\n\n"
                + ratings.lines()
                + "\nWhole panels, two interviewers, one answer for each competency asked\n\n"
                + panels.lines()
                + """

                The profiles are two fixed test profiles, not shipped roles. A: every must and the weighted
                margin met. B: the same within the slack. Minima per must: one answer, two ratings.
                """;
    }

    /** Both tables, every figure. */
    public static Map<String, @Nullable Object> json(SanityTables tables) {
        List<Object> ratings = new ArrayList<>();
        for (RatingsRow row : tables.ratings()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("ratings", row.ratings());
            json.put("at_least_2", row.atLeast2());
            json.put("at_least_3", row.atLeast3());
            json.put("at_least_4", row.atLeast4());
            json.put("range80", List.of(row.range80().low(), row.range80().high()));
            ratings.add(json);
        }
        List<Object> panels = new ArrayList<>();
        for (PanelRow row : tables.panels()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("panel", row.panel());
            json.put("musts", row.musts());
            json.put("role", row.role());
            json.put("within_slack", row.plan());
            json.put("verdict", row.verdict().verdict().word());
            json.put("rule", row.verdict().rule().number());
            panels.add(json);
        }
        Map<String, @Nullable Object> json = Json.object("sanity");
        json.put("ratings", ratings);
        json.put("panels", panels);
        return json;
    }
}
