package dev.plumbline.interview.file;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.InterviewLog;
import dev.plumbline.interview.event.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** From a checked interview file to the events that would have led to it. */
final class FileEvents {

    private final InterviewLog log = new InterviewLog();

    private FileEvents() {}

    static List<Entry> of(View file, List<View> scorecards) {
        FileEvents events = new FileEvents();
        events.room(file);
        scorecards.forEach(events::scorecard);
        return events.log.entries();
    }

    static AnswerKey key(View view) {
        return new AnswerKey(view.text("question"), word(Form.class, view.text("form", "full")));
    }

    private void room(View file) {
        inRoom(
                new InterviewEvent.Opened(
                        file.text("id"),
                        file.text("candidate"),
                        file.optText("opening"),
                        file.text("role"),
                        file.optView("plan").map(FileEvents::plan)));
        for (View sitting : file.views("sittings")) {
            inRoom(
                    new InterviewEvent.SittingHeld(
                            LocalDate.parse(sitting.text("date")),
                            sitting.optWhole("minutes"),
                            sitting.optWhole("paused_minutes")));
        }
        file.views("asked").forEach(this::asked);
        for (View left : file.views("not_asked")) {
            inRoom(
                    new InterviewEvent.LeftOut(
                            key(left), word(NotAsked.Why.class, left.text("why"))));
        }
        for (View head : file.views("signed")) {
            inRoom(
                    new InterviewEvent.Signed(
                            Long.parseLong(head.text("entry")), head.text("hash")));
        }
    }

    private static InterviewEvent.PlanReference plan(View plan) {
        OptionalLong seed =
                plan.has("seed")
                        ? OptionalLong.of(Long.parseLong(plan.text("seed")))
                        : OptionalLong.empty();
        return new InterviewEvent.PlanReference(plan.text("id"), plan.optText("bank"), seed);
    }

    private void asked(View asked) {
        AnswerKey key = key(asked);
        inRoom(
                new InterviewEvent.Asked(
                        key,
                        asked.whole("version"),
                        asked.text("variant", "base"),
                        asked.optWhole("minutes"),
                        asked.optText("response")));
        for (View probe : asked.views("probes")) {
            inRoom(new InterviewEvent.Probed(key, probe.text("probe"), at(probe)));
        }
        for (View reveal : asked.views("reveals")) {
            inRoom(new InterviewEvent.Revealed(key, reveal.whole("reveal"), at(reveal)));
        }
        for (View hint : asked.views("hints")) {
            inRoom(new InterviewEvent.Hinted(key, hint.text("hint"), at(hint)));
        }
    }

    private void scorecard(View card) {
        String author = card.text("interviewer");
        log.append(author, new InterviewEvent.Joined());
        card.views("answers").forEach(a -> answer(author, a));
        if (card.has("lean") || card.has("worry")) {
            log.append(
                    author, new InterviewEvent.Leaned(card.optText("lean"), card.optText("worry")));
        }
        card.optText("handed_in")
                .ifPresent(at -> log.append(author, new InterviewEvent.HandedIn(instant(at))));
        card.views("answers").forEach(a -> amended(author, a));
        card.optText("dissent")
                .ifPresent(text -> log.append(author, new InterviewEvent.Dissented(text)));
    }

    private void answer(String author, View answer) {
        AnswerKey key = key(answer);
        answer.texts("heard")
                .forEach(i -> log.append(author, new InterviewEvent.Ticked(key, i, false)));
        answer.texts("prompted")
                .forEach(i -> log.append(author, new InterviewEvent.Ticked(key, i, true)));
        answer.texts("half")
                .forEach(i -> log.append(author, new InterviewEvent.HalfTicked(key, i)));
        answer.texts("not_shown")
                .forEach(i -> log.append(author, new InterviewEvent.NotShown(key, i)));
        answer.texts("opposite")
                .forEach(i -> log.append(author, new InterviewEvent.Opposed(key, i)));
        answer.texts("after_suggestion")
                .forEach(
                        i -> log.append(author, new InterviewEvent.ChangedAfterSuggestion(key, i)));
        answer.views("concerns").forEach(c -> concern(author, key, c));
        log.append(author, outcome(key, answer));
        for (View note : answer.views("notes")) {
            log.append(author, new InterviewEvent.Noted(key, at(note), note.text("text")));
        }
    }

    private void concern(String author, AnswerKey key, View concern) {
        String id = concern.text("id");
        log.append(
                author,
                new InterviewEvent.ConcernRaised(key, id, at(concern), concern.text("quote", "")));
        switch (concern.text("state")) {
            case "withdrawn" -> log.append(author, new InterviewEvent.ConcernWithdrawn(key, id));
            case "standing" -> log.append(author, new InterviewEvent.ConcernStanding(key, id));
            default -> {}
        }
    }

    private static InterviewEvent outcome(AnswerKey key, View answer) {
        String reason = answer.text("reason", "");
        if (answer.has("rating")) {
            return new InterviewEvent.Rated(key, answer.whole("rating"), reason);
        }
        return switch (answer.text("none")) {
            case "void" -> new InterviewEvent.Voided(key, reason);
            case "absent" -> new InterviewEvent.Absent(key, reason);
            default -> new InterviewEvent.NotEnoughHeard(key, reason);
        };
    }

    private void amended(String author, View answer) {
        answer.optView("amended")
                .ifPresent(
                        a ->
                                log.append(
                                        author,
                                        new InterviewEvent.Amended(
                                                key(answer),
                                                a.whole("rating"),
                                                a.optText("at").map(FileEvents::instant),
                                                a.text("reason"))));
    }

    private void inRoom(InterviewEvent event) {
        log.append(Entry.ROOM, event);
    }

    private static Optional<Moment> at(View view) {
        return view.optText("at").map(Moment::parse);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
