package dev.plumbline.evaluator;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.List;
import java.util.Optional;

/**
 * A whole interview with every case: five answers of a lean sitting, two interviewers, an answer
 * that one of them did not hear enough of, a void one, a concern withdrawn and one standing, a
 * hint, two ratings two levels apart and one amendment. The acts are those of the shipped short
 * forms.
 */
public final class Story {

    private static final Question HANDOVER =
            Questions.named("col-hand-over-the-invoice-numbers", "mentoring-oversight")
                    .act("ask-people", 1, 2)
                    .critical("risk-split", 3, 3)
                    .critical("concrete-feedback", 1, 3)
                    .critical("agreed-scope", 2, 3)
                    .act("paired-start", 2, 2)
                    .act("checkpoint", 3, 2)
                    .act("second-person", 3, 2)
                    .concern("two-for-all", 2)
                    .shortForm(
                            12,
                            3,
                            "concrete-feedback",
                            "ask-people",
                            "agreed-scope",
                            "paired-start",
                            "checkpoint",
                            "risk-split",
                            "second-person")
                    .twin(22, 12)
                    .build();

    private static final Question ORDERS =
            Questions.named("perf-orders-list-after-refactor", "performance-diagnosis")
                    .act("stop-the-bleeding", 3, 2)
                    .act("compare-releases", 1, 2, "stop-the-bleeding")
                    .critical("n-plus-one", 1, 3, "eager-loading")
                    .act("count-statements", 2, 2)
                    .critical("hold-time", 3, 3, "load-arithmetic")
                    .act("connection-budget", 3, 3)
                    .act("load-arithmetic", 4, 3)
                    .critical("eager-loading", 2, 3)
                    .hint("h-hold", 2)
                    .shortForm(
                            12,
                            3,
                            "stop-the-bleeding",
                            "compare-releases",
                            "n-plus-one",
                            "count-statements",
                            "hold-time",
                            "connection-budget",
                            "eager-loading")
                    .build();

    private static final Question PORTAL =
            Questions.named("sec-portal-session-review", "application-security")
                    .critical("key-in-source", 1, 3, "forged-session", "no-old-key")
                    .act("forged-session", 3, 2)
                    .critical("no-old-key", 3, 3)
                    .act("csrf-exempt", 1, 2)
                    .act("get-changes-state", 2, 2)
                    .critical("ownership-check", 2, 3)
                    .act("rank-by-impact", 3, 3)
                    .concern("keep-leaked-key", 1)
                    .shortForm(
                            14,
                            3,
                            "key-in-source",
                            "forged-session",
                            "no-old-key",
                            "csrf-exempt",
                            "get-changes-state",
                            "ownership-check",
                            "rank-by-impact")
                    .build();

    private static final Question LEDGER =
            Questions.plain("mig-not-null-on-a-busy-ledger", "schema-migration");

    private Story() {}

    /** The panel as it stood after the debrief. */
    public static Panel panel() {
        Panels story =
                Panels.of(Roles.squadSeniorLean())
                        .titled("mentoring-oversight", "Mentoring and oversight")
                        .titled("performance-diagnosis", "Performance diagnosis")
                        .titled("application-security", "Application security")
                        .titled("schema-migration", "Schema migration")
                        .asked(HANDOVER, Form.SHORT)
                        .asked(ORDERS, Form.SHORT, "h-hold")
                        .asked(PORTAL, Form.SHORT)
                        .asked(LEDGER, Form.SHORT)
                        .asked(HANDOVER, Form.TWIN);
        first(story);
        second(story);
        return story.build();
    }

    private static void first(Panels story) {
        scored(
                story,
                "A",
                HANDOVER,
                Form.SHORT,
                "3",
                "concrete-feedback ask-people agreed-scope paired-start risk-split second-person",
                "",
                "checkpoint",
                "");
        scored(
                story,
                "A",
                ORDERS,
                Form.SHORT,
                "2",
                "compare-releases n-plus-one eager-loading count-statements",
                "",
                "hold-time",
                "connection-budget");
        story.scored(
                "A",
                answer(
                        PORTAL,
                        Form.SHORT,
                        "0",
                        ticks("", "", "", "no-old-key forged-session rank-by-impact"),
                        new RaisedConcern(
                                "keep-leaked-key",
                                RaisedConcern.State.STANDING,
                                "the old one stays in the list until the sessions are gone")));
        story.scored("A", answer(LEDGER, Form.SHORT, "v", Ticks.NONE));
        scored(
                story,
                "A",
                HANDOVER,
                Form.TWIN,
                "3",
                "concrete-feedback ask-people agreed-scope checkpoint paired-start",
                "risk-split",
                "",
                "");
    }

    private static void second(Panels story) {
        story.scored(
                "B",
                answer(
                        HANDOVER,
                        Form.SHORT,
                        "3",
                        ticks("concrete-feedback agreed-scope paired-start", "risk-split", "", ""),
                        new RaisedConcern(
                                "two-for-all", RaisedConcern.State.WITHDRAWN, "fourteen hours")));
        story.scored("B", answer(ORDERS, Form.SHORT, "x", Ticks.NONE));
        scored(
                story,
                "B",
                PORTAL,
                Form.SHORT,
                "1",
                "key-in-source",
                "",
                "csrf-exempt",
                "no-old-key forged-session rank-by-impact");
        story.scored("B", answer(LEDGER, Form.SHORT, "v", Ticks.NONE));
        scored(
                story,
                "B",
                HANDOVER,
                Form.TWIN,
                "1>2",
                "concrete-feedback ask-people",
                "",
                "agreed-scope",
                "risk-split");
    }

    private static void scored(
            Panels story,
            String who,
            Question question,
            Form form,
            String rating,
            String heard,
            String prompted,
            String half,
            String notShown) {
        story.scored(who, answer(question, form, rating, ticks(heard, prompted, half, notShown)));
    }

    private static Answer answer(
            Question question, Form form, String rating, Ticks ticks, RaisedConcern... concerns) {
        Answer bare = Panels.answer(new AnswerKey(question.id(), form), rating);
        return new Answer(bare.key(), ticks, List.of(concerns), bare.outcome(), bare.amended());
    }

    private static Ticks ticks(String heard, String prompted, String half, String notShown) {
        return new Ticks(words(heard), words(prompted), words(half), words(notShown), List.of());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** The same panel as sealed, before anybody amended. */
    public static Panel sealed() {
        Panel panel = panel();
        return panel.with(
                panel.scorecards().stream()
                        .map(
                                s ->
                                        new Scorecard(
                                                s.interviewer(),
                                                s.handedIn(),
                                                s.answers().stream()
                                                        .map(Story::unamended)
                                                        .toList()))
                        .toList());
    }

    private static Answer unamended(Answer a) {
        return new Answer(a.key(), a.ticks(), a.concerns(), a.outcome(), Optional.empty());
    }
}
