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
import java.util.function.Function;
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
        Readers readers = new Readers(bank);
        List<QuestionTest> tests = new ArrayList<>();
        Map<String, TickSlips> slips = new LinkedHashMap<>();
        bank.questions().values().stream()
                .filter(wanted)
                .forEach(
                        q -> {
                            if (q.editorial().maturity() == Maturity.TEXT_READY
                                    && q.text().isPresent()) {
                                tests.add(GradedAnswers.run(readers, q));
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
        out.append("Graded answers; recall, precision and levels are of the hold-outs.\n")
                .append(placed(tests, QuestionTest::holdOuts));
        tests.stream()
                .filter(QuestionTest::tooLowRecall)
                .forEach(
                        t ->
                                out.append(t.question())
                                        .append(
                                                ": under 70 % of the acts are found; no suggestion"
                                                        + " is shown for it.\n"));
        List<QuestionTest> trained =
                tests.stream().filter(t -> t.training().answers() > 0).toList();
        if (!trained.isEmpty()) {
            out.append("\nTraining answers, by which cues were widened; they measure nothing.\n")
                    .append(placed(trained, QuestionTest::training));
        }
        out.append('\n');
    }

    private static String placed(
            List<QuestionTest> tests, Function<QuestionTest, PlacedAnswers> part) {
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
            PlacedAnswers answers = part.apply(test);
            table.row(
                    test.question(),
                    test.samples() + " of " + test.ofSamples(),
                    ratio(answers.both(), answers.shown()),
                    ratio(answers.both(), answers.found()),
                    answers.exact() + " of " + answers.answers(),
                    String.valueOf(answers.tooHigh()),
                    String.valueOf(answers.silent()));
        }
        return table.lines();
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
            acts(out, test.question(), test.holdOuts());
            if (test.training().answers() > 0) {
                acts(out, test.question() + " in training", test.training());
            }
        }
    }

    private static void acts(StringBuilder out, String of, PlacedAnswers answers) {
        TextTable table = new TextTable("act of " + of, "recall", "precision");
        answers.acts()
                .forEach(
                        a ->
                                table.row(
                                        a.act(),
                                        ratio(a.both(), a.shown()),
                                        ratio(a.both(), a.found())));
        out.append(table.lines()).append('\n');
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
        json.put("holdouts", test.holdOuts().answers());
        json.put("holdouts_exact", test.holdOuts().exact());
        json.put("holdouts_too_high", test.holdOuts().tooHigh());
        json.put("holdouts_no_level", test.holdOuts().silent());
        json.put("acts", acts(test.holdOuts()));
        if (test.training().answers() > 0) {
            json.put("training", test.training().answers());
            json.put("training_exact", test.training().exact());
            json.put("training_too_high", test.training().tooHigh());
            json.put("training_no_level", test.training().silent());
            json.put("training_acts", acts(test.training()));
        }
        json.put("failures", test.failures());
        return json;
    }

    private static List<Map<String, @Nullable Object>> acts(PlacedAnswers answers) {
        List<Map<String, @Nullable Object>> acts = new ArrayList<>();
        for (ActCount act : answers.acts()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("act", act.act());
            one.put("shown", act.shown());
            one.put("found", act.found());
            one.put("both", act.both());
            acts.add(one);
        }
        return acts;
    }
}
