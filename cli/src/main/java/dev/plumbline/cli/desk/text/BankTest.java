package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.text.TickSlips;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * The graded answers of all text-ready questions, and for every question how its ticks bear slips.
 *
 * @param tests by question id
 * @param slips by question id
 */
public record BankTest(List<QuestionTest> tests, Map<String, TickSlips> slips) {

    private static final int DRAWS = 2_000;
    private static final double MISSED = 0.2;
    private static final long SEED = 20_261_125;
    private static final int COMPLETE = 3;

    /** Tests the questions that are wanted; the same content gives the same figures. */
    public static BankTest of(QuestionBank bank, Predicate<Question> wanted) {
        List<QuestionTest> tests = new ArrayList<>();
        Map<String, TickSlips> slips = new LinkedHashMap<>();
        bank.questions().values().stream()
                .filter(wanted)
                .forEach(
                        q -> {
                            if (q.editorial().maturity() == Maturity.TEXT_READY
                                    && q.text().isPresent()) {
                                tests.add(GradedAnswers.run(bank, q));
                            }
                            int level = Math.min(COMPLETE, q.levels().get(q.levels().size() - 1));
                            slips.put(
                                    q.id(),
                                    TickSlips.of(
                                            q,
                                            level,
                                            bank.model().levelRule(),
                                            MISSED,
                                            DRAWS,
                                            RandomSource.XO_SHI_RO_128_PP.create(SEED)));
                        });
        return new BankTest(tests, slips);
    }

    /** Whether any graded answer missed its level. */
    public boolean failed() {
        return tests.stream().anyMatch(t -> !t.failures().isEmpty());
    }

    /** The tables that a maintainer acts on. */
    public String text() {
        StringBuilder out = new StringBuilder();
        if (!tests.isEmpty()) {
            answers(out);
            acts(out);
        }
        missedTicks(out);
        for (QuestionTest test : tests) {
            for (String failure : test.failures()) {
                out.append('\n').append(test.question()).append(": ").append(failure).append('.');
            }
        }
        return out.append(failed() ? "\n" : "").toString();
    }

    private void answers(StringBuilder out) {
        TextTable table =
                new TextTable(
                        "question",
                        "samples",
                        "recall",
                        "precision",
                        "exact",
                        "too high",
                        "no level");
        for (QuestionTest test : tests) {
            table.row(
                    test.question(),
                    test.samples() + " of " + test.ofSamples(),
                    ratio(test.both(), test.shown()),
                    ratio(test.both(), test.found()),
                    test.exact() + " of " + test.ofHoldOuts(),
                    String.valueOf(test.tooHigh()),
                    String.valueOf(test.silent()));
        }
        out.append("Graded answers; recall, precision and levels are of the hold-outs.\n")
                .append(table.lines());
        tests.stream()
                .filter(QuestionTest::tooLowRecall)
                .forEach(
                        t ->
                                out.append(t.question())
                                        .append(
                                                ": under 70 % of the acts are found; no suggestion"
                                                        + " is shown for it.\n"));
        out.append('\n');
    }

    private void missedTicks(StringBuilder out) {
        TextTable table =
                new TextTable("question", "level", "right", "two low", "right when checked");
        slips.forEach(
                (id, s) ->
                        table.row(
                                id,
                                String.valueOf(s.level()),
                                Figures.share(s.right()),
                                Figures.share(s.twoLow()),
                                Figures.share(s.checked())));
        out.append("A complete answer with a fifth of the ticks missed (")
                .append(DRAWS)
                .append(" seeded draws), and the same after a check of the unticked criticals.\n")
                .append(table.lines());
    }

    private void acts(StringBuilder out) {
        for (QuestionTest test : tests) {
            TextTable table = new TextTable("act of " + test.question(), "recall", "precision");
            test.acts()
                    .forEach(
                            a ->
                                    table.row(
                                            a.act(),
                                            ratio(a.both(), a.shown()),
                                            ratio(a.both(), a.found())));
            out.append(table.lines()).append('\n');
        }
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? "none" : part + " of " + whole;
    }

    /** The same as JSON. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object("bank-test");
        json.put("questions", tests.stream().map(BankTest::json).toList());
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        slips.forEach(
                (id, s) -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("question", id);
                    one.put("level", s.level());
                    one.put("right", s.right());
                    one.put("two_low", s.twoLow());
                    one.put("right_when_checked", s.checked());
                    all.add(one);
                });
        json.put("missed_ticks", all);
        return json;
    }

    private static Map<String, @Nullable Object> json(QuestionTest test) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("question", test.question());
        json.put("samples_on_level", test.samples());
        json.put("samples", test.ofSamples());
        json.put("suggestions_shown", !test.tooLowRecall());
        json.put("holdouts", test.ofHoldOuts());
        json.put("holdouts_exact", test.exact());
        json.put("holdouts_too_high", test.tooHigh());
        json.put("holdouts_no_level", test.silent());
        List<Map<String, @Nullable Object>> acts = new ArrayList<>();
        for (ActCount act : test.acts()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("act", act.act());
            one.put("shown", act.shown());
            one.put("found", act.found());
            one.put("both", act.both());
            acts.add(one);
        }
        json.put("acts", acts);
        json.put("failures", test.failures());
        return json;
    }
}
