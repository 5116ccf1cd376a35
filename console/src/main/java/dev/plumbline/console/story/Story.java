package dev.plumbline.console.story;

import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Reach;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.log.Head;
import dev.plumbline.console.room.Card;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.RoomPlan;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.InterviewEvent.OfAnswer;
import dev.plumbline.interview.event.InterviewEvent.PlanReference;
import dev.plumbline.interview.event.InterviewEvent.Signed;
import dev.plumbline.interview.event.Moment;
import dev.plumbline.interview.file.InterviewFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The events of an interview that was held live. What was taken back is left out, and an adjustment
 * leaves no trace: minutes and moments are those of a clock without it.
 */
public final class Story {

    /** Stands where a card was handed in with an answer that has no level. */
    static final String NO_LEVEL = "No level was given before the card was handed in.";

    private final RoomPlan plan;
    private final List<KeptAct> kept;
    private final Room room;
    private final Set<Long> undone;
    private final LateTicks lateTicks = new LateTicks();
    private final List<Entry> entries = new ArrayList<>();
    private int percent;

    private Story(RoomPlan plan, List<KeptAct> kept) {
        this.plan = plan;
        this.kept = kept;
        this.room = Room.of(plan, kept);
        this.undone = new Undone(kept).sequences();
    }

    /** The events, beginning with the opening of the interview. */
    public static List<Entry> entries(RoomPlan plan, List<KeptAct> kept) {
        Story story = new Story(plan, List.copyOf(kept));
        story.tell();
        return List.copyOf(story.entries);
    }

    /**
     * The interview file, in canonical form.
     *
     * @param heads the signed heads of its log, in order
     */
    public static String file(RoomPlan plan, List<KeptAct> kept, List<Head> heads) {
        Story story = new Story(plan, List.copyOf(kept));
        story.tell();
        heads.forEach(h -> story.room("signed", new Signed(h.sequence(), "sha256:" + h.hash())));
        return InterviewFile.write(story.entries);
    }

    private void tell() {
        room(
                "opened",
                new InterviewEvent.Opened(
                        plan.interview(),
                        plan.candidate(),
                        plan.opening(),
                        plan.role(),
                        Optional.of(
                                new PlanReference(
                                        "live", Optional.of(plan.bank()), OptionalLong.empty()))));
        new SittingTimes(kept).held().forEach(s -> room("sitting", s));
        asked();
        Set<AnswerKey> asked = new HashSet<>(room.asked());
        for (KeptAct act : kept) {
            if (act.act().deed() instanceof Deed.Adjusted d) {
                percent = d.percent();
            }
            boolean counts = act.act().key().map(asked::contains).orElse(true);
            if (!undone.contains(act.sequence()) && (counts || isLeftOut(act))) {
                tell(act);
            }
        }
        room.cards().forEach(this::unrated);
    }

    /** An answer with marks and no level stays in the file, with that for its reason. */
    private void unrated(String code, Card card) {
        entries.stream()
                .filter(e -> e.author().equals(code))
                .flatMap(e -> e.event() instanceof OfAnswer o ? Stream.of(o.key()) : Stream.empty())
                .distinct()
                .filter(key -> card.outcome(key).isEmpty())
                .toList()
                .forEach(
                        key ->
                                add(
                                        code,
                                        "unrated-" + (entries.size() + 1),
                                        new InterviewEvent.NotEnoughHeard(key, NO_LEVEL)));
    }

    private void asked() {
        Instant end = kept.isEmpty() ? Instant.EPOCH : kept.get(kept.size() - 1).at();
        for (AnswerKey key : room.asked()) {
            Duration used = room.used(key, end);
            int minutes = (int) Math.max(1, Math.round(used.toSeconds() / 60.0));
            int version =
                    plan.planned(key)
                            .map(q -> q.asked().question().editorial().version())
                            .orElse(1);
            room(
                    "asked",
                    new InterviewEvent.Asked(
                            key,
                            version,
                            room.variant(key),
                            OptionalInt.of(minutes),
                            Optional.empty()));
        }
    }

    private boolean isLeftOut(KeptAct act) {
        return act.act().deed() instanceof Deed.Told told
                && told.event() instanceof InterviewEvent.LeftOut e
                && room.leftOut().contains(e.key());
    }

    private void tell(KeptAct act) {
        Deed deed = act.act().deed();
        lateTicks
                .after(act)
                .ifPresent(late -> add(act.who().word(), "late-" + act.act().id(), late));
        Reach reach = ActJson.reach(act.act());
        String author =
                reach == Reach.CARD || reach == Reach.AFTER_REVEAL ? act.who().word() : Entry.ROOM;
        if (deed instanceof Deed.Told told) {
            if (!(told.event() instanceof InterviewEvent.LeftOut) || isLeftOut(act)) {
                add(author, act.act().id(), timed(told.event(), act.at()));
            }
        } else if (deed instanceof Deed.HandedIn) {
            add(author, act.act().id(), new InterviewEvent.HandedIn(act.at()));
        } else if (deed instanceof Deed.BeyondList d) {
            add(
                    author,
                    act.act().id(),
                    new InterviewEvent.Noted(
                            d.answer(),
                            d.at().map(this::unscaled),
                            "Not on the list: " + d.text()));
        } else if (deed instanceof Deed.ConcernStands d && act.who() instanceof Who.Interviewer) {
            add(author, act.act().id(), raised(act, d));
            add(
                    author,
                    act.act().id(),
                    new InterviewEvent.ConcernStanding(d.answer(), d.concern()));
        }
    }

    private InterviewEvent raised(KeptAct act, Deed.ConcernStands stands) {
        Optional<Moment> first =
                kept.stream()
                        .filter(k -> k.who().equals(act.who()) && !undone.contains(k.sequence()))
                        .map(k -> k.act().deed())
                        .filter(d -> d instanceof Deed.Told)
                        .map(d -> ((Deed.Told) d).event())
                        .filter(e -> e instanceof InterviewEvent.ConcernRaised)
                        .map(e -> (InterviewEvent.ConcernRaised) e)
                        .filter(
                                e ->
                                        e.key().equals(stands.answer())
                                                && e.concern().equals(stands.concern()))
                        .findFirst()
                        .flatMap(InterviewEvent.ConcernRaised::at);
        return new InterviewEvent.ConcernRaised(
                stands.answer(), stands.concern(), first.map(this::unscaled), stands.quote());
    }

    private InterviewEvent timed(InterviewEvent event, Instant at) {
        if (event instanceof InterviewEvent.Probed e) {
            return new InterviewEvent.Probed(e.key(), e.probe(), e.at().map(this::unscaled));
        } else if (event instanceof InterviewEvent.Revealed e) {
            return new InterviewEvent.Revealed(e.key(), e.reveal(), e.at().map(this::unscaled));
        } else if (event instanceof InterviewEvent.Hinted e) {
            return new InterviewEvent.Hinted(e.key(), e.hint(), e.at().map(this::unscaled));
        } else if (event instanceof InterviewEvent.Noted e) {
            return new InterviewEvent.Noted(e.key(), e.at().map(this::unscaled), e.text());
        } else if (event instanceof InterviewEvent.ConcernRaised e) {
            return new InterviewEvent.ConcernRaised(
                    e.key(), e.concern(), e.at().map(this::unscaled), e.quote());
        } else if (event instanceof InterviewEvent.Amended e) {
            return new InterviewEvent.Amended(e.key(), e.level(), Optional.of(at), e.reason());
        }
        return event;
    }

    private Moment unscaled(Moment moment) {
        return new Moment(moment.seconds() * 100 / (100 + percent));
    }

    private void room(String command, InterviewEvent event) {
        add(Entry.ROOM, command + "-" + (entries.size() + 1), event);
    }

    private void add(String author, String command, InterviewEvent event) {
        entries.add(new Entry(entries.size() + 1, author, command, event));
    }
}
