package dev.plumbline.console.act;

import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.proseOrEmpty;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What an interviewer does on the own card. */
final class CardForms {

    private static final Shape REASON = proseOrEmpty(500);
    private static final Shape QUOTE = proseOrEmpty(500);
    private static final Shape.ObjectOf BARE =
            object().must("concern", ActForms.NAME, "Id of the concern.");
    private static final Shape.ObjectOf CONCERN =
            BARE.may("quote", QUOTE, "The candidate's words.");
    private static final Shape LEAN =
            Shape.choice("ready", "ready-with-a-plan", "not-yet", "not-enough-evidence");

    private CardForms() {}

    static List<ActForm> all() {
        List<ActForm> all = new ArrayList<>(marks());
        all.addAll(concerns());
        all.addAll(settled());
        all.addAll(outcomes());
        all.addAll(second());
        all.addAll(notes());
        all.addAll(ending());
        return all;
    }

    private static List<ActForm> marks() {
        return List.of(
                ActForm.told(
                        "ticked",
                        InterviewEvent.Ticked.class,
                        Reach.CARD,
                        indicator().may("prompted", flag(), "Whether a probe brought it out."),
                        v ->
                                new InterviewEvent.Ticked(
                                        ActView.key(v),
                                        v.text("indicator"),
                                        v.flag("prompted", false)),
                        (e, out) -> {
                            out.put("indicator", e.indicator());
                            out.put("prompted", e.prompted());
                        }),
                mark(
                        "half",
                        InterviewEvent.HalfTicked.class,
                        InterviewEvent.HalfTicked::new,
                        InterviewEvent.HalfTicked::indicator),
                mark(
                        "not-shown",
                        InterviewEvent.NotShown.class,
                        InterviewEvent.NotShown::new,
                        InterviewEvent.NotShown::indicator),
                mark(
                        "opposite",
                        InterviewEvent.Opposed.class,
                        InterviewEvent.Opposed::new,
                        InterviewEvent.Opposed::indicator),
                mark(
                        "unticked",
                        InterviewEvent.Unticked.class,
                        InterviewEvent.Unticked::new,
                        InterviewEvent.Unticked::indicator));
    }

    private static <E extends InterviewEvent> ActForm mark(
            String type,
            Class<E> kind,
            BiFunction<AnswerKey, String, E> make,
            Function<E, String> indicator) {
        return ActForm.told(
                type,
                kind,
                Reach.CARD,
                indicator(),
                v -> make.apply(ActView.key(v), v.text("indicator")),
                (e, out) -> out.put("indicator", indicator.apply(e)));
    }

    private static List<ActForm> concerns() {
        return List.of(
                ActForm.told(
                        "concern-raised",
                        InterviewEvent.ConcernRaised.class,
                        Reach.CARD,
                        CONCERN,
                        v ->
                                new InterviewEvent.ConcernRaised(
                                        ActView.key(v),
                                        v.text("concern"),
                                        ActView.at(v),
                                        v.text("quote", "")),
                        (e, out) -> {
                            out.put("concern", e.concern());
                            out.put("quote", e.quote());
                        }),
                ActForm.told(
                        "concern-withdrawn",
                        InterviewEvent.ConcernWithdrawn.class,
                        Reach.CARD,
                        CONCERN,
                        v -> new InterviewEvent.ConcernWithdrawn(ActView.key(v), v.text("concern")),
                        (e, out) -> out.put("concern", e.concern())));
    }

    private static List<ActForm> settled() {
        return List.of(
                ActForm.deed(
                        "concern-standing",
                        Deed.ConcernStands.class,
                        Reach.CARD,
                        BARE.must("quote", prose(500), "The candidate's words."),
                        v ->
                                new Deed.ConcernStands(
                                        ActView.key(v), v.text("concern"), v.text("quote")),
                        (d, out) -> {
                            out.put("concern", d.concern());
                            out.put("quote", d.quote());
                        }),
                ActForm.deed(
                        "concern-dropped",
                        Deed.ConcernDropped.class,
                        Reach.CARD,
                        CONCERN,
                        v -> new Deed.ConcernDropped(ActView.key(v), v.text("concern")),
                        (d, out) -> out.put("concern", d.concern())));
    }

    private static List<ActForm> outcomes() {
        return List.of(
                ActForm.told(
                        "rated",
                        InterviewEvent.Rated.class,
                        Reach.CARD,
                        object().must("level", whole(0, 4), "The level.")
                                .may("reason", REASON, "Needed for a 0 without a note."),
                        v ->
                                new InterviewEvent.Rated(
                                        ActView.key(v), v.whole("level"), v.text("reason", "")),
                        (e, out) -> {
                            out.put("level", e.level());
                            out.put("reason", e.reason());
                        }),
                none(
                        "not-enough-heard",
                        InterviewEvent.NotEnoughHeard.class,
                        InterviewEvent.NotEnoughHeard::new,
                        InterviewEvent.NotEnoughHeard::reason),
                none(
                        "voided",
                        InterviewEvent.Voided.class,
                        InterviewEvent.Voided::new,
                        InterviewEvent.Voided::reason),
                none(
                        "absent",
                        InterviewEvent.Absent.class,
                        InterviewEvent.Absent::new,
                        InterviewEvent.Absent::reason));
    }

    private static List<ActForm> second() {
        return List.of(
                ActForm.deed(
                        "unrated",
                        Deed.Unrated.class,
                        Reach.CARD,
                        object(),
                        v -> new Deed.Unrated(ActView.key(v)),
                        (d, out) -> {}),
                ActForm.deed(
                        "suggestion-seen",
                        Deed.SuggestionSeen.class,
                        Reach.CARD,
                        object().must("level", whole(0, 4), "What was suggested.")
                                .may("at_least", flag(), "Whether it is a lower bound."),
                        v ->
                                new Deed.SuggestionSeen(
                                        ActView.key(v),
                                        v.whole("level"),
                                        v.flag("at_least", false)),
                        (d, out) -> {
                            out.put("level", d.level());
                            out.put("at_least", d.atLeast());
                        }));
    }

    private static <E extends InterviewEvent> ActForm none(
            String type,
            Class<E> kind,
            BiFunction<AnswerKey, String, E> make,
            Function<E, String> reason) {
        return ActForm.told(
                type,
                kind,
                Reach.CARD,
                object().may("reason", REASON, "Why there is no rating."),
                v -> make.apply(ActView.key(v), v.text("reason", "")),
                (e, out) -> out.put("reason", reason.apply(e)));
    }

    private static List<ActForm> notes() {
        Shape.ObjectOf text = object().must("text", prose(2_000), "Plain text.");
        return List.of(
                ActForm.told(
                        "joined",
                        InterviewEvent.Joined.class,
                        Reach.CARD,
                        object(),
                        v -> new InterviewEvent.Joined(),
                        (e, out) -> {}),
                ActForm.told(
                        "noted",
                        InterviewEvent.Noted.class,
                        Reach.CARD,
                        text,
                        v ->
                                new InterviewEvent.Noted(
                                        ActView.key(v), ActView.at(v), v.text("text")),
                        (e, out) -> out.put("text", e.text())),
                ActForm.deed(
                        "beyond-list",
                        Deed.BeyondList.class,
                        Reach.CARD,
                        text,
                        v -> new Deed.BeyondList(ActView.key(v), ActView.at(v), v.text("text")),
                        (d, out) -> out.put("text", d.text())),
                ActForm.deed(
                        "note-struck",
                        Deed.NoteStruck.class,
                        Reach.CARD,
                        object().must("note", ActForms.ACT, "Id of the act that took the note."),
                        v -> new Deed.NoteStruck(ActView.key(v), v.text("note")),
                        (d, out) -> out.put("note", d.note())));
    }

    private static List<ActForm> ending() {
        return List.of(
                ActForm.told(
                        "leaned",
                        InterviewEvent.Leaned.class,
                        Reach.CARD,
                        object().may("lean", LEAN, "The verdict one leans to.")
                                .may("worry", prose(400), "One worry."),
                        v -> new InterviewEvent.Leaned(v.optText("lean"), v.optText("worry")),
                        (e, out) -> {
                            e.lean().ifPresent(l -> out.put("lean", l));
                            e.worry().ifPresent(w -> out.put("worry", w));
                        }),
                ActForm.deed(
                        "handed-in",
                        Deed.HandedIn.class,
                        Reach.CARD,
                        object(),
                        (View v) -> new Deed.HandedIn(),
                        (d, out) -> {}));
    }

    private static Shape.ObjectOf indicator() {
        return object().must("indicator", ActForms.NAME, "Id of the act.");
    }
}
