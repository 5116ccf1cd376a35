package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.evaluator.reliability.Statistic;
import dev.plumbline.evaluator.reliability.icc.FTest;
import dev.plumbline.evaluator.reliability.icc.Generalizability;
import dev.plumbline.evaluator.reliability.icc.IccEstimate;
import dev.plumbline.evaluator.reliability.icc.IccForm;
import dev.plumbline.evaluator.reliability.icc.IccReading;
import dev.plumbline.evaluator.reliability.icc.IntraclassCorrelation;
import dev.plumbline.evaluator.reliability.icc.MeanSquares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The six intraclass correlations, for a person and as JSON.
 *
 * @param sheet what was read
 */
public record IccPrint(RatingsSheet sheet) {

    private static final List<Integer> RATERS = List.of(1, 2, 3, 4, 6);

    /** For a terminal. */
    public String text(boolean colour) {
        Statistic<IccReading> statistic = IntraclassCorrelation.of(sheet.table());
        String head = StatsText.head(sheet, colour) + "\n";
        if (statistic instanceof Statistic.Undefined<IccReading> none) {
            return head + "Intraclass correlations are not defined: " + none.why() + ".\n";
        }
        IccReading reading = statistic.known().orElseThrow();
        return head
                + left(reading)
                + forms(reading)
                + "\n"
                + more(reading.generalizability())
                + "\nQuote ICC(2,k) when the mean of these raters is used and they stand for"
                + " others. \"Consistency only\"\nmeans that a rater who is always stricter by the"
                + " same amount costs nothing.\n"
                + StatsText.isNot()
                + "Source: Shrout and Fleiss (1979); intervals and F tests as there, with k by"
                + " McGraw and Wong (1996);\nother numbers of raters by Brennan (2001).\n";
    }

    private static String left(IccReading reading) {
        MeanSquares squares = reading.squares();
        String used = squares.subjects() + " rated by all " + squares.raters() + " raters are used";
        return used
                + (reading.leftOut() == 0
                        ? ".\n\n"
                        : "; "
                                + Figures.count(reading.leftOut(), "other", "others")
                                + " left out, not filled in.\n\n");
    }

    private static String forms(IccReading reading) {
        TextTable table = new TextTable("", "Form", "Value", "95 % interval", "F", "p", "Meaning");
        reading.forms()
                .forEach(
                        (form, statistic) -> {
                            String mark = form == IccForm.DEFAULT ? ">" : " ";
                            if (statistic instanceof Statistic.Undefined<IccEstimate> none) {
                                table.row(mark, form.word(), "none", "", "", "", none.why());
                            } else {
                                IccEstimate e = statistic.known().orElseThrow();
                                Optional<FTest> test = e.test().known();
                                table.row(
                                        mark,
                                        form.word(),
                                        StatsText.figure(e.value()),
                                        e.interval()
                                                .known()
                                                .map(StatsText::interval)
                                                .orElse("none"),
                                        test.map(t -> Figures.decimals(t.f(), 2)).orElse("none"),
                                        test.map(t -> StatsText.probability(t.p())).orElse("none"),
                                        form.meaning());
                            }
                        });
        return table.lines();
    }

    private static String more(Statistic<Generalizability> statistic) {
        if (statistic instanceof Statistic.Undefined<Generalizability> none) {
            return "What other numbers of raters would give is not defined: " + none.why() + ".\n";
        }
        Generalizability parts = statistic.known().orElseThrow();
        TextTable table =
                new TextTable("Raters", "Order kept", "Level kept", "Error of one level (+-)");
        for (int raters : RATERS) {
            Generalizability.DStudy study = parts.with(raters);
            table.row(
                    String.valueOf(raters),
                    StatsText.figure(study.relative()),
                    StatsText.figure(study.absolute()),
                    StatsText.figure(study.absoluteError()));
        }
        return table.lines();
    }

    /** As JSON, {@code plumbline/icc/1}. */
    public String json() {
        Map<String, @Nullable Object> json = Json.object("icc");
        json.put("data", StatsJson.data(sheet));
        json.put("default", IccForm.DEFAULT.word());
        Statistic<IccReading> statistic = IntraclassCorrelation.of(sheet.table());
        json.put("left_out", statistic.known().map(IccReading::leftOut).orElse(0));
        json.put("icc", StatsJson.of(statistic, IccPrint::formsJson));
        json.put("gtheory", StatsJson.of(statistic, IccPrint::gtheory));
        return Json.write(json);
    }

    private static Map<String, @Nullable Object> formsJson(IccReading reading) {
        Map<String, @Nullable Object> forms = new LinkedHashMap<>();
        reading.forms().forEach((form, e) -> forms.put(form.word(), form(form, e)));
        return forms;
    }

    private static Object form(IccForm form, Statistic<IccEstimate> statistic) {
        return StatsJson.of(
                statistic,
                e -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("meaning", form.meaning());
                    json.put("est", StatsJson.number(e.value()));
                    Optional<FTest> test = e.test().known();
                    json.put("F", test.map(t -> StatsJson.number(t.f())));
                    json.put("df1", test.map(FTest::df1));
                    json.put("df2", test.map(FTest::df2));
                    json.put("p", test.map(t -> StatsJson.number(t.p())));
                    StatsJson.bounds(json, e.interval());
                    return json;
                });
    }

    private static Map<String, @Nullable Object> gtheory(IccReading reading) {
        MeanSquares squares = reading.squares();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("MS_person", StatsJson.number(squares.betweenSubjects()));
        json.put("MS_rater", StatsJson.number(squares.betweenRaters()));
        json.put("MS_residual", StatsJson.number(squares.residual()));
        if (reading.generalizability() instanceof Statistic.Undefined<Generalizability> none) {
            json.put("undefined", none.why());
            return json;
        }
        Generalizability parts = reading.generalizability().known().orElseThrow();
        json.put("var_person", StatsJson.number(parts.subject()));
        json.put("var_rater", StatsJson.number(parts.rater()));
        json.put("var_residual", StatsJson.number(parts.residual()));
        List<Object> studies = new ArrayList<>();
        for (int raters : RATERS) {
            studies.add(study(parts.with(raters)));
        }
        json.put("d_study", studies);
        return json;
    }

    private static Map<String, @Nullable Object> study(Generalizability.DStudy study) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("n_raters", study.raters());
        json.put("Erho2", StatsJson.number(study.relative()));
        json.put("Phi", StatsJson.number(study.absolute()));
        json.put("SEM_rel", StatsJson.number(study.relativeError()));
        json.put("SEM_abs", StatsJson.number(study.absoluteError()));
        return json;
    }
}
