package dev.plumbline.console.act;

import static dev.plumbline.bank.yaml.Shape.dateTime;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.proseOrEmpty;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of deeds, by the word that stands for them. */
final class ActForms {

    /** Ids of things in a question, and codes of interviewers. */
    static final Shape NAME = id(1, 64);

    /** Ids of acts, as devices make them. */
    static final Shape ACT = pattern("[A-Za-z0-9_-]{1,64}", "the id of an act");

    private static final Map<String, ActForm> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, ActForm> BY_KIND = new LinkedHashMap<>();

    static {
        List<ActForm> all = new ArrayList<>(questions());
        all.addAll(telling());
        all.addAll(clocks());
        all.addAll(adjusting());
        all.addAll(sittings());
        all.addAll(cards());
        all.addAll(afterwards());
        all.addAll(CardForms.all());
        for (ActForm form : all) {
            BY_TYPE.put(form.type(), form);
            BY_KIND.put(form.kind(), form);
        }
    }

    private ActForms() {}

    static Map<String, ActForm> byType() {
        return BY_TYPE;
    }

    /** The form of a deed. */
    static ActForm of(Deed deed) {
        Class<?> kind = deed instanceof Deed.Told told ? told.event().getClass() : deed.getClass();
        ActForm form = BY_KIND.get(kind);
        if (form == null) {
            throw new IllegalArgumentException("no act tells " + kind.getSimpleName());
        }
        return form;
    }

    private static List<ActForm> questions() {
        return List.of(
                ActForm.deed(
                        "question-opened",
                        Deed.QuestionOpened.class,
                        Reach.ROOM,
                        object(),
                        v -> new Deed.QuestionOpened(ActView.key(v)),
                        (d, out) -> {}),
                ActForm.deed(
                        "question-done",
                        Deed.QuestionDone.class,
                        Reach.ROOM,
                        object(),
                        v -> new Deed.QuestionDone(ActView.key(v)),
                        (d, out) -> {}),
                ActForm.told(
                        "left-out",
                        InterviewEvent.LeftOut.class,
                        Reach.ROOM,
                        object().must(
                                        "why",
                                        Shape.choice("time", "skipped", "declined"),
                                        "What kept it from being asked."),
                        v -> new InterviewEvent.LeftOut(ActView.key(v), ActView.why(v.text("why"))),
                        (e, out) -> out.put("why", ActView.word(e.why()))),
                ActForm.deed(
                        "variant-chosen",
                        Deed.VariantChosen.class,
                        Reach.ROOM,
                        object().must("variant", id(1, 20), "base, or a variant's id."),
                        v -> new Deed.VariantChosen(ActView.key(v), v.text("variant")),
                        (d, out) -> out.put("variant", d.variant())));
    }

    private static List<ActForm> telling() {
        return List.of(
                ActForm.told(
                        "probed",
                        InterviewEvent.Probed.class,
                        Reach.ROOM,
                        object().must("probe", NAME, "Id of the probe."),
                        v ->
                                new InterviewEvent.Probed(
                                        ActView.key(v), v.text("probe"), ActView.at(v)),
                        (e, out) -> out.put("probe", e.probe())),
                ActForm.told(
                        "revealed",
                        InterviewEvent.Revealed.class,
                        Reach.ROOM,
                        object().must("reveal", whole(1, 40), "Its number, from 1."),
                        v ->
                                new InterviewEvent.Revealed(
                                        ActView.key(v), v.whole("reveal"), ActView.at(v)),
                        (e, out) -> out.put("reveal", e.reveal())),
                ActForm.told(
                        "hinted",
                        InterviewEvent.Hinted.class,
                        Reach.ROOM,
                        object().must("hint", NAME, "Id of the hint."),
                        v ->
                                new InterviewEvent.Hinted(
                                        ActView.key(v), v.text("hint"), ActView.at(v)),
                        (e, out) -> out.put("hint", e.hint())),
                ActForm.deed(
                        "taken-back",
                        Deed.TakenBack.class,
                        Reach.ROOM,
                        object().must("act", ACT, "Id of the act that told it."),
                        v -> new Deed.TakenBack(ActView.key(v), v.text("act")),
                        (d, out) -> out.put("act", d.act())));
    }

    private static List<ActForm> clocks() {
        return List.of(
                ActForm.deed(
                        "clock-paused",
                        Deed.ClockPaused.class,
                        Reach.ROOM,
                        object(),
                        v -> new Deed.ClockPaused(),
                        (d, out) -> {}),
                ActForm.deed(
                        "clock-resumed",
                        Deed.ClockResumed.class,
                        Reach.ROOM,
                        object(),
                        v -> new Deed.ClockResumed(),
                        (d, out) -> {}));
    }

    private static List<ActForm> adjusting() {
        return List.of(
                ActForm.deed(
                        "adjusted",
                        Deed.Adjusted.class,
                        Reach.COORDINATOR,
                        object().must("percent", whole(0, 100), "More time, in percent.")
                                .may("written", flag(), "Whether the answers may be written.")
                                .must("reason", proseOrEmpty(500), "Kept apart."),
                        v ->
                                new Deed.Adjusted(
                                        v.whole("percent"),
                                        v.flag("written", false),
                                        v.text("reason")),
                        (d, out) -> {
                            out.put("percent", d.percent());
                            out.put("written", d.written());
                            out.put("reason", d.reason());
                        }));
    }

    private static List<ActForm> sittings() {
        return List.of(
                ActForm.deed(
                        "sitting-begun",
                        Deed.SittingBegun.class,
                        Reach.PANEL,
                        object(),
                        v -> new Deed.SittingBegun(),
                        (d, out) -> {}),
                ActForm.deed(
                        "sitting-ended",
                        Deed.SittingEnded.class,
                        Reach.PANEL,
                        object(),
                        v -> new Deed.SittingEnded(),
                        (d, out) -> {}));
    }

    private static List<ActForm> cards() {
        return List.of(
                ActForm.deed(
                        "deadline-set",
                        Deed.DeadlineSet.class,
                        Reach.PANEL,
                        object().must("by", dateTime(), "Until when cards are handed in."),
                        v -> new Deed.DeadlineSet(OffsetDateTime.parse(v.text("by")).toInstant()),
                        (d, out) -> out.put("by", d.by().toString())),
                ActForm.deed(
                        "reminded",
                        Deed.Reminded.class,
                        Reach.PANEL,
                        object().must("to", NAME, "The interviewer's code."),
                        v -> new Deed.Reminded(v.text("to")),
                        (d, out) -> out.put("to", d.to())),
                ActForm.deed(
                        "card-closed-without",
                        Deed.CardClosedWithout.class,
                        Reach.PANEL,
                        object().must("interviewer", NAME, "Whose card never came."),
                        v -> new Deed.CardClosedWithout(v.text("interviewer")),
                        (d, out) -> out.put("interviewer", d.interviewer())),
                ActForm.told(
                        "revealed-to-panel",
                        InterviewEvent.RevealedToPanel.class,
                        Reach.PANEL,
                        object(),
                        v -> new InterviewEvent.RevealedToPanel(),
                        (e, out) -> {}),
                ActForm.told(
                        "closed",
                        InterviewEvent.Closed.class,
                        Reach.PANEL,
                        object(),
                        v -> new InterviewEvent.Closed(),
                        (e, out) -> {}));
    }

    private static List<ActForm> afterwards() {
        return List.of(
                ActForm.told(
                        "amended",
                        InterviewEvent.Amended.class,
                        Reach.AFTER_REVEAL,
                        object().must("level", whole(0, 4), "The level after the talk.")
                                .must("reason", prose(500), "Why it moved."),
                        v ->
                                new InterviewEvent.Amended(
                                        ActView.key(v),
                                        v.whole("level"),
                                        Optional.empty(),
                                        v.text("reason")),
                        (e, out) -> {
                            out.put("level", e.level());
                            out.put("reason", e.reason());
                        }),
                ActForm.told(
                        "dissented",
                        InterviewEvent.Dissented.class,
                        Reach.AFTER_REVEAL,
                        object().must("text", prose(2_000), "Always printed in the report."),
                        v -> new InterviewEvent.Dissented(v.text("text")),
                        (e, out) -> out.put("text", e.text())));
    }
}
