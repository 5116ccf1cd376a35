package dev.plumbline.cli.desk.stats;

import static dev.plumbline.cli.desk.stats.StatsJson.number;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.cli.panel.OwnPanel;
import dev.plumbline.cli.panel.OwnPosteriors;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.SeverityPosterior;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.LevelCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ratings of one candidate say about the level, for a person and as JSON.
 *
 * @param all the posteriors; those after each rating are printed as JSON only
 */
public record PosteriorPrint(OwnPosteriors all) {

    /** For a terminal. */
    public String text(boolean colour) {
        OwnPanel panel = all.panel();
        PanelPosterior whole = all.whole();
        LevelCurve curve = curve(whole);
        StringBuilder out = new StringBuilder();
        out.append(Style.STRONG.of("The level that fits the ratings, with its range", colour))
                .append("\n")
                .append(Figures.count(panel.ratings().size(), "rating", "ratings"))
                .append(" by ")
                .append(Figures.count(panel.raters().size(), "rater", "raters"))
                .append(", in logits.\n\n")
                .append(table(whole))
                .append("\n90 of 100 such candidates lie between ")
                .append(Figures.decimals(curve.quantile(0.05), 2))
                .append(" and ")
                .append(Figures.decimals(curve.quantile(0.95), 2))
                .append(", if the model holds.\n");
        for (SeverityPosterior rater : whole.raters()) {
            out.append("  ")
                    .append(rater.rater())
                    .append(": severity ")
                    .append(Figures.decimals(rater.mean(), 2))
                    .append(" (+- ")
                    .append(Figures.decimals(rater.sd(), 2))
                    .append(")\n");
        }
        return out.append(
                        "\nIt is no score and says nothing about success in the job: it says how"
                                + " far these ratings go under\nthe model that was stated."
                                + " Sources: Masters (1982), Linacre (1989); one answer's luck,"
                                + " shared by\nits raters: Wilson and Hoskens (2001).\n")
                .toString();
    }

    private String table(PanelPosterior whole) {
        List<String> head = new ArrayList<>(List.of("", "Level", "+-"));
        all.panel().model().cuts().forEach(c -> head.add("At least " + Figures.decimals(c, 3)));
        TextTable table = new TextTable(head.toArray(new String[0]));
        row(table, "all ratings", whole);
        List<SeverityPrior> raters = all.panel().raters();
        for (int i = 0; i < raters.size(); i++) {
            row(table, "without " + raters.get(i).rater(), all.without().get(i));
        }
        row(table, "severity ignored", all.severityIgnored());
        return table.lines();
    }

    private void row(TextTable table, String title, PanelPosterior posterior) {
        LevelCurve curve = curve(posterior);
        List<String> cells = new ArrayList<>();
        cells.add(title);
        cells.add(Figures.decimals(curve.mean(), 2));
        cells.add(Figures.decimals(curve.sd(), 2));
        all.panel().model().cuts().forEach(c -> cells.add(Sentences.odds(curve.atLeast(c))));
        table.row(cells.toArray(new String[0]));
    }

    /** As JSON, {@code plumbline/posterior/1}. */
    public String json() {
        Map<String, @Nullable Object> json = Json.object("posterior");
        OwnPanel panel = all.panel();
        PanelPosterior whole = all.whole();
        json.put("ratings", panel.ratings().size());
        json.put("tau", number(panel.model().tau()));
        json.put("final", whole(whole));
        Map<String, @Nullable Object> raters = new LinkedHashMap<>();
        whole.raters().forEach(r -> raters.put(r.rater(), rater(r)));
        json.put("rater_posterior", raters);
        json.put("after_each_rating", all.after().stream().map(this::brief).toList());
        Map<String, @Nullable Object> without = new LinkedHashMap<>();
        for (int i = 0; i < all.without().size(); i++) {
            without.put(panel.raters().get(i).rater(), whole(all.without().get(i)));
        }
        json.put("leave_one_rater_out", without);
        json.put("severity_ignored", whole(all.severityIgnored()));
        return Json.write(json);
    }

    private static Map<String, @Nullable Object> rater(SeverityPosterior rater) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mean", number(rater.mean()));
        json.put("sd", number(rater.sd()));
        return json;
    }

    private Map<String, @Nullable Object> brief(PanelPosterior posterior) {
        LevelCurve curve = curve(posterior);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("eap", number(curve.mean()));
        json.put("sd", number(curve.sd()));
        Map<String, @Nullable Object> cuts = new LinkedHashMap<>();
        all.panel().model().cuts().forEach(c -> cuts.put(key(c), number(curve.atLeast(c))));
        json.put("p_ge", cuts);
        return json;
    }

    private Map<String, @Nullable Object> whole(PanelPosterior posterior) {
        LevelCurve curve = curve(posterior);
        Map<String, @Nullable Object> json = brief(posterior);
        json.put("map", number(curve.mode()));
        json.put("median", number(curve.quantile(0.5)));
        json.put("ci90", interval(curve, 0.05));
        json.put("ci95", interval(curve, 0.025));
        json.put("log_marginal", number(posterior.logMarginal()));
        return json;
    }

    private static List<Object> interval(LevelCurve curve, double tail) {
        return List.of(number(curve.quantile(tail)), number(curve.quantile(1 - tail)));
    }

    private static String key(double cut) {
        String key = Figures.decimals(cut, 6);
        return key.contains(".") ? key : key + ".0";
    }

    private static LevelCurve curve(PanelPosterior posterior) {
        return OwnPanel.level(posterior).curve();
    }
}
