package dev.plumbline.console.room;

import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Reach;
import dev.plumbline.console.act.Who;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of one interview after everything that was kept of it. Not for several threads: it
 * lives on the writer's.
 */
public final class Room {

    /** How far an interview is. */
    public enum State {
        /** Cards are filled in; values are sealed. */
        OPEN,
        /** The panel sees all cards. */
        REVEALED,
        /** Nothing more is added. */
        CLOSED;

        /** The word on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A probe, fact or hint, and who marked it. */
    private record Said(Who who, InterviewEvent.OfAnswer event) {}

    private final RoomPlan plan;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Map<AnswerKey, Stopwatch> clocks = new LinkedHashMap<>();
    private final Map<AnswerKey, String> variants = new LinkedHashMap<>();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<AnswerKey> leftOut = new ArrayList<>();
    private State state = State.OPEN;
    private @Nullable AnswerKey open;
    private @Nullable AnswerKey shown;
    private boolean paused;
    private boolean sitting;
    private int percent;

    /** The room before anything has happened. */
    public Room(RoomPlan plan) {
        this.plan = plan;
        plan.interviewers().forEach(code -> cards.put(code, new Card()));
    }

    /** The room after everything that was kept of it, in sequence. */
    public static Room of(RoomPlan plan, List<KeptAct> kept) {
        Room room = new Room(plan);
        kept.forEach(room::apply);
        return room;
    }

    /** What it was set up with. */
    public RoomPlan plan() {
        return plan;
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /** The question that is being asked. */
    public Optional<AnswerKey> open() {
        return Optional.ofNullable(open);
    }

    /**
     * The question on the candidate's screen: the one that is asked, and after it the same until
     * the next is opened or the sitting ends, so that nobody loses what is still being spoken
     * about.
     */
    public Optional<AnswerKey> shown() {
        return Optional.ofNullable(shown);
    }

    /** Whether all clocks stand. */
    public boolean paused() {
        return paused;
    }

    /** Whether a meeting with the candidate is on. */
    public boolean sitting() {
        return sitting;
    }

    /** The answers whose question was put, in the order of their first opening. */
    public List<AnswerKey> asked() {
        return List.copyOf(clocks.keySet());
    }

    /** The answers that were left out and not asked later. */
    public List<AnswerKey> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Codes and cards of the panel, in the order of the plan. */
    public Map<String, Card> cards() {
        return Collections.unmodifiableMap(cards);
    }

    /** The wording that the candidate hears of a planned question. */
    public String variant(AnswerKey key) {
        String planned = plan.planned(key).map(RoomPlan.Planned::variant).orElse("base");
        return variants.getOrDefault(key, planned);
    }

    /** Talking time of a planned question with the extra time that was agreed, rounded up. */
    public int minutes(AnswerKey key) {
        int planned = plan.planned(key).map(RoomPlan.Planned::minutes).orElse(0);
        return (planned * (100 + percent) + 99) / 100;
    }

    /** Time that a question has taken by then, as if no extra time had been agreed. */
    public Duration used(AnswerKey key, Instant by) {
        Duration clock = clocks.getOrDefault(key, Stopwatch.ZERO).total(by);
        return clock.multipliedBy(100).dividedBy(100 + percent);
    }

    /** Ids of the hints that were given on a question. */
    public List<String> hints(AnswerKey key) {
        return said.values().stream()
                .filter(s -> s.event() instanceof InterviewEvent.Hinted h && h.key().equals(key))
                .map(s -> ((InterviewEvent.Hinted) s.event()).hint())
                .toList();
    }

    /** Whether somebody told the candidate something by this act that was not taken back. */
    boolean said(Who who, AnswerKey key, String act) {
        Said it = said.get(act);
        return it != null && it.who().equals(who) && it.event().key().equals(key);
    }

    /** Extra time that was agreed, in percent. */
    int percent() {
        return percent;
    }

    /**
     * Why somebody may not do something now.
     *
     * @return nothing when it may be kept
     */
    public Optional<Refused> refuse(Who who, Act act) {
        return new Rules(this).refuse(who, act);
    }

    /** Takes in an act that was kept. */
    public void apply(KeptAct kept) {
        Deed deed = kept.act().deed();
        if (deed instanceof Deed.Told told && told.event() instanceof InterviewEvent.LeftOut e) {
            leftOut(e.key(), kept.at());
        } else if (deed instanceof Deed.Told told
                && told.event() instanceof InterviewEvent.RevealedToPanel) {
            stop(kept.at());
            shown = null;
            state = State.REVEALED;
        } else if (deed instanceof Deed.Told told
                && told.event() instanceof InterviewEvent.Closed) {
            state = State.CLOSED;
        } else if (kept.who() instanceof Who.Interviewer i && isOfCard(kept.act())) {
            card(i.code()).ifPresent(card -> card.apply(kept));
        } else if (deed instanceof Deed.Told told && isSaid(told.event())) {
            said.put(kept.act().id(), new Said(kept.who(), (InterviewEvent.OfAnswer) told.event()));
        } else if (deed instanceof Deed.TakenBack d) {
            said.remove(d.act());
        } else {
            room(deed, kept.at());
        }
    }

    private static boolean isSaid(InterviewEvent event) {
        return event instanceof InterviewEvent.Probed
                || event instanceof InterviewEvent.Revealed
                || event instanceof InterviewEvent.Hinted;
    }

    private static boolean isOfCard(Act act) {
        return ActJson.reach(act) == Reach.CARD;
    }

    private void room(Deed deed, Instant at) {
        if (deed instanceof Deed.QuestionOpened d) {
            opened(d.answer(), at);
        } else if (deed instanceof Deed.QuestionDone d) {
            if (d.answer().equals(open)) {
                stop(at);
            }
        } else if (deed instanceof Deed.VariantChosen d) {
            variants.put(d.answer(), d.variant());
        } else if (deed instanceof Deed.ClockPaused) {
            paused = true;
            clocks.replaceAll((key, clock) -> clock.stopped(at));
        } else if (deed instanceof Deed.ClockResumed) {
            paused = false;
            run(at);
        } else if (deed instanceof Deed.Adjusted d) {
            percent = d.percent();
        } else if (deed instanceof Deed.SittingBegun) {
            sitting = true;
        } else if (deed instanceof Deed.SittingEnded) {
            sitting = false;
            shown = null;
            stop(at);
        } else if (deed instanceof Deed.CardClosedWithout d) {
            card(d.interviewer()).ifPresent(Card::goOnWithout);
        }
    }

    private void opened(AnswerKey key, Instant at) {
        stop(at);
        leftOut.remove(key);
        clocks.putIfAbsent(key, Stopwatch.ZERO);
        open = key;
        shown = key;
        run(at);
    }

    private void leftOut(AnswerKey key, Instant at) {
        if (key.equals(open)) {
            stop(at);
        }
        if (key.equals(shown)) {
            shown = null;
        }
        clocks.remove(key);
        leftOut.remove(key);
        leftOut.add(key);
    }

    private void run(Instant at) {
        AnswerKey key = open;
        if (key != null && !paused) {
            clocks.computeIfPresent(key, (k, clock) -> clock.started(at));
        }
    }

    private void stop(Instant at) {
        AnswerKey key = open;
        if (key != null) {
            clocks.computeIfPresent(key, (k, clock) -> clock.stopped(at));
        }
        open = null;
    }

    Optional<Card> card(String code) {
        return Optional.ofNullable(cards.get(code));
    }

    boolean isRated(AnswerKey key) {
        return cards.values().stream().anyMatch(c -> c.outcome(key).isPresent());
    }

    boolean wasAsked(AnswerKey key) {
        return clocks.containsKey(key);
    }
}
