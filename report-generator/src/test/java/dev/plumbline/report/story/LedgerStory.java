package dev.plumbline.report.story;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.Level;
import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.robustness.WhatIf;
import dev.plumbline.report.ReadinessReport;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.model.ReportModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A senior interview with every case: musts answered twice, three interviewers of whom one did not
 * hand in, two levels apart, one concern withdrawn and one standing, not asked, not enough heard,
 * void, prompted and unprompted, a hint, an amendment after the reveal, and a minority note.
 * Everything that a person wrote passes through {@code spoken}, so that a test can make it hostile.
 */
public final class LedgerStory {

    static final String A = "interviewer-a";
    static final String B = "interviewer-b";
    static final String C = "interviewer-c";

    static final AnswerKey BALANCE = key("data-two-writers-one-balance", Form.SHORT);
    static final AnswerKey REFUND = key("data-late-refund", Form.SHORT);
    static final AnswerKey SESSION = key("sec-portal-session-review", Form.SHORT);
    static final AnswerKey WEBHOOK = key("sec-leaked-webhook-secret", Form.SHORT);
    static final AnswerKey ROLLOUT = key("rel-half-done-rollout", Form.SHORT);
    static final AnswerKey FLAG = key("rel-flag-that-stayed", Form.SHORT);
    static final AnswerKey LEDGER = key("mig-not-null-on-a-busy-ledger", Form.FULL);
    static final AnswerKey ORDERS = key("perf-orders-list-after-refactor", Form.SHORT);
    static final AnswerKey ALARM = key("obs-alarm-at-night", Form.SHORT);

    private final UnaryOperator<String> spoken;
    private final QuestionBank bank = content();

    private LedgerStory(UnaryOperator<String> spoken) {
        this.spoken = spoken;
    }

    /** The story as it is told. */
    public static LedgerStory told() {
        return new LedgerStory(text -> text);
    }

    /** The story with every word that a person wrote replaced. */
    public static LedgerStory withWords(UnaryOperator<String> spoken) {
        return new LedgerStory(spoken);
    }

    /** The content it was asked from. */
    public QuestionBank bank() {
        return bank;
    }

    /** The report of it. */
    public ReportModel report() {
        return ReadinessReport.of(evaluation(), facts(), bank);
    }

    /** The report of it when it meant something else. */
    public ReportModel report(UnaryOperator<Evaluation> otherwise) {
        return ReadinessReport.of(otherwise.apply(evaluation()), facts(), bank);
    }

    /** The report of an interview in which nothing was asked yet and nobody has a scorecard. */
    public ReportModel beforeItBegan() {
        Panel panel =
                new Panel(
                        bank.roles().profiles().get(0),
                        bank.roles().rule(),
                        bank.model(),
                        bank.questions(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of());
        Evaluation nothing =
                new EvaluationBuilder(panel, Map.of())
                        .verdict(
                                Verdict.NOT_ENOUGH_EVIDENCE,
                                "not-enough-evidence",
                                "0 % of the weight was seen where 70 % is needed")
                        .ladder(
                                new Rung(
                                        3,
                                        true,
                                        Verdict.NOT_ENOUGH_EVIDENCE,
                                        Optional.empty(),
                                        List.of("nothing was asked")))
                        .build();
        InterviewFacts told = facts();
        InterviewFacts none =
                new InterviewFacts(
                        told.interview(),
                        told.candidate(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        told.provenance(),
                        Optional.empty());
        return ReadinessReport.of(nothing, none, bank);
    }

    /** What was written down beside the scorecards. */
    public InterviewFacts facts() {
        return LedgerFacts.of(spoken);
    }

    /** What the scorecards mean. */
    public Evaluation evaluation() {
        Map<String, CardBuilder> cards = new LinkedHashMap<>();
        cards.put(A, cardA());
        cards.put(B, cardB());
        cards.put(C, new CardBuilder(C).notHandedIn().rated(BALANCE, 1, Ticks.NONE));
        Panel panel =
                new Panel(
                        bank.roles().profiles().get(0),
                        bank.roles().rule(),
                        bank.model(),
                        bank.questions(),
                        Map.of(),
                        asked(),
                        List.of(new NotAsked(key("int-vendor", Form.SHORT), NotAsked.Why.TIME)),
                        cards.values().stream().map(CardBuilder::card).toList());
        return new EvaluationBuilder(panel, cards)
                .verdict(
                        Verdict.READY_WITH_A_PLAN,
                        "plan",
                        "every must is met, nothing that was heard lies more than 1 under its bar,"
                                + " and the weighted shortfall of 0.35 is at most 0.75",
                        "application-security is 2 where 3 is required",
                        "integration-resilience was not asked")
                .ladder(
                        new Rung(1, false, Verdict.READY, Optional.empty(), List.of()),
                        new Rung(2, false, Verdict.READY, Optional.empty(), List.of()),
                        new Rung(
                                3,
                                true,
                                Verdict.READY_WITH_A_PLAN,
                                Optional.empty(),
                                List.of("application-security is 2 where 3 is required")),
                        new Rung(
                                4,
                                false,
                                Verdict.NOT_YET,
                                Optional.empty(),
                                List.of(
                                        "application-security is 2 and its must there is 3",
                                        "release-safety is 2.75 where 4 is required")))
                .whatIfs(whatIfs())
                .next(
                        new NextQuestion(
                                key("sec-portal-session-review", Form.FULL),
                                "application-security",
                                25,
                                OptionalDouble.empty(),
                                "application-security lies at 2 and is a must"),
                        new NextQuestion(
                                ALARM,
                                "observability-slo",
                                12,
                                OptionalDouble.empty(),
                                "nobody heard enough of it"))
                .build();
    }

    private static WhatIf[] whatIfs() {
        return new WhatIf[] {
            moved(
                    "interviewer-b gave 0 instead of 1 for sec-portal-session-review:short",
                    Verdict.NOT_YET,
                    true),
            moved(
                    "interviewer-a gave 1 instead of 2 for sec-leaked-webhook-secret:short",
                    Verdict.NOT_YET,
                    true),
            moved(
                    "interviewer-a gave 2 instead of 3 for perf-orders-list-after-refactor:short",
                    Verdict.READY_WITH_A_PLAN,
                    false),
            moved(
                    "interviewer-b gave 2 instead of 3 for rel-half-done-rollout:short",
                    Verdict.READY_WITH_A_PLAN,
                    false),
            new WhatIf(
                    WhatIf.Kind.AMENDMENTS_UNDONE,
                    "the amendment is undone",
                    Verdict.READY_WITH_A_PLAN,
                    false),
            new WhatIf(
                    WhatIf.Kind.QUESTION_LEFT_OUT,
                    "sec-leaked-webhook-secret:short is left out",
                    Verdict.NOT_ENOUGH_EVIDENCE,
                    true),
            new WhatIf(
                    WhatIf.Kind.INTERVIEWER_LEFT_OUT,
                    "interviewer-a is left out",
                    Verdict.NOT_ENOUGH_EVIDENCE,
                    true),
        };
    }

    private static WhatIf moved(String says, Verdict verdict, boolean flips) {
        return new WhatIf(WhatIf.Kind.RATING_MOVED, says, verdict, flips);
    }

    private CardBuilder cardA() {
        return new CardBuilder(A)
                .rated(
                        BALANCE,
                        3,
                        ticks(
                                "lost-update one-transaction",
                                "invariant-in-db",
                                "",
                                "audit-rows",
                                ""))
                .rated(REFUND, 3, ticks("closed-period reversal-entry", "", "as-of-report", "", ""))
                .rated(
                        SESSION,
                        2,
                        2,
                        spoken.apply("The second half came only after the probe."),
                        ticks(
                                "key-in-source rank-by-impact",
                                "forged-session",
                                "",
                                "no-old-key",
                                ""))
                .raising(
                        new RaisedConcern(
                                "keep-leaked-key",
                                RaisedConcern.State.STANDING,
                                spoken.apply(
                                        "the old one stays in the list until the sessions are"
                                                + " gone")))
                .suggests(
                        new Suggestion(
                                1,
                                2,
                                List.of("no-old-key"),
                                OptionalInt.of(1),
                                OptionalInt.empty(),
                                Derivation.of("a standing concern caps 2 at 1")))
                .rated(
                        WEBHOOK,
                        2,
                        ticks("verify-signature rotate-both", "", "", "replay-window", ""))
                .rated(ROLLOUT, 3, ticks("stop-first both-builds", "one-build-back", "", "", ""))
                .rated(FLAG, 3, ticks("who-uses-it staged-removal", "", "", "", ""))
                .rated(
                        LEDGER,
                        4,
                        ticks(
                                "lock-risk bounded-batches expand-first validate-path",
                                "lock-queue",
                                "",
                                "stop-limits",
                                ""))
                .raising(
                        new RaisedConcern(
                                "invented-values",
                                RaisedConcern.State.WITHDRAWN,
                                spoken.apply("then not EU, a list for finance")))
                .rated(ORDERS, 3, ticks("count-statements n-plus-one prove-gain", "", "", "", ""))
                .none(
                        ALARM,
                        new Outcome.NotEnoughHeard(spoken.apply("Line dropped for six minutes.")));
    }

    private CardBuilder cardB() {
        return new CardBuilder(B)
                .rated(
                        BALANCE,
                        3,
                        ticks("lost-update one-transaction invariant-in-db", "", "", "", ""))
                .rated(REFUND, 2, ticks("closed-period", "reversal-entry", "", "", ""))
                .rated(
                        SESSION,
                        1,
                        1,
                        "",
                        ticks("key-in-source", "", "forged-session", "no-old-key", ""))
                .rated(
                        WEBHOOK,
                        2,
                        ticks("verify-signature", "rotate-both", "", "replay-window", ""))
                .suggests(
                        new Suggestion(
                                2,
                                3,
                                List.of(),
                                OptionalInt.empty(),
                                OptionalInt.of(2),
                                Derivation.of("a hint with ceiling 2 was given")))
                .rated(ROLLOUT, 3, ticks("both-builds one-build-back", "", "", "", ""))
                .rated(FLAG, 2, ticks("who-uses-it", "", "staged-removal", "", ""))
                .rated(
                        LEDGER,
                        2,
                        2,
                        spoken.apply("I missed the part about the second step."),
                        ticks(
                                "lock-risk expand-first",
                                "",
                                "lock-queue",
                                "stop-limits",
                                "bounded-batches"))
                .amended(
                        3,
                        spoken.apply(
                                "A’s note at 12:40 names the second step; I had gone on writing."))
                .rated(ORDERS, 3, ticks("count-statements n-plus-one", "prove-gain", "", "", ""))
                .none(ALARM, new Outcome.Absent(""));
    }

    private static List<Asked> asked() {
        return List.of(
                asked(BALANCE, List.of("p-both")),
                asked(SESSION, List.of("p-fallback", "p-two")),
                asked(ROLLOUT, List.of("p-back")),
                asked(LEDGER, List.of("p-lock", "p-stop")),
                asked(ORDERS, List.of("p-count")),
                new Asked(WEBHOOK, 3, "b", List.of("p-hour"), List.of(1), List.of("h-order")),
                asked(REFUND, List.of()),
                asked(FLAG, List.of()),
                asked(ALARM, List.of()));
    }

    private static Asked asked(AnswerKey key, List<String> probes) {
        return new Asked(key, 3, "base", probes, List.of(), List.of());
    }

    /** Five lists of indicators, each with blanks between them. */
    private static Ticks ticks(
            String heard, String prompted, String half, String notShown, String opposite) {
        return new Ticks(ids(heard), ids(prompted), ids(half), ids(notShown), ids(opposite));
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static AnswerKey key(String question, Form form) {
        return new AnswerKey(question, form);
    }

    private static QuestionBank content() {
        Map<String, Competency> competencies = new LinkedHashMap<>();
        competency(
                competencies,
                "data-modeling",
                "Data modelling",
                "Keeps facts and their rules true under retries, two writers and later"
                        + " corrections.");
        competency(
                competencies,
                "application-security",
                "Application security",
                "Sees what an attacker gets, closes it in order of harm, and knows what stays"
                        + " open.");
        competency(
                competencies,
                "release-safety",
                "Release safety",
                "Brings a change to users in a size, order and pace that fits its risk.");
        competency(
                competencies,
                "schema-migration",
                "Schema migration",
                "Changes live data in steps that can each be stopped and undone.");
        competency(
                competencies,
                "performance-diagnosis",
                "Performance diagnosis",
                "Finds where the time goes by measuring, and proves that a change removed it.");
        competency(
                competencies,
                "integration-resilience",
                "Integration resilience",
                "Keeps the core working while a vendor is slow, wrong or gone.");
        competency(
                competencies,
                "observability-slo",
                "Observability and objectives",
                "Makes a service tell how it is doing.");
        Map<String, Question> questions = new LinkedHashMap<>();
        LedgerQuestions.all().forEach(q -> questions.put(q.id(), q));
        return new QuestionBank(
                Map.of(),
                competencies,
                Map.of(),
                questions,
                Map.of(),
                new Lexicon(1, Map.of()),
                LedgerRoles.all(),
                model(),
                "sha256:" + "41be77d0".repeat(8),
                "sha256:" + "9b6df416".repeat(8));
    }

    private static void competency(
            Map<String, Competency> all, String id, String title, String says) {
        all.put(id, new Competency(id, title, "bank", says));
    }

    private static DecisionModel model() {
        return new DecisionModel(
                "1.0.0",
                List.of(
                        new Level(0, "unsafe", "none", ""),
                        new Level(1, "junior", "guided", ""),
                        new Level(2, "mid", "independent", ""),
                        new Level(3, "senior", "owns", ""),
                        new Level(4, "lead", "shapes", "")),
                new LevelRule(0.5, 0.6),
                3,
                new VerdictRule(0.7, 0.5, 0.7, 4, 2, 2, 2),
                new Assumptions(2, 2, 1.2, 0.6, 0.7, 0.55, 0.35),
                OptionalDouble.of(2),
                "sha256:" + "07a4d9d8".repeat(8));
    }
}
