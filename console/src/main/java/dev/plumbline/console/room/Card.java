package dev.plumbline.console.room;

import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.RaisedConcern.State;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One interviewer's card as it stands. Not for several threads. */
public final class Card {

    private enum Mark {
        HEARD,
        PROMPTED,
        HALF,
        NOT_SHOWN,
        OPPOSITE
    }

    private final Map<AnswerKey, Map<String, Mark>> marks = new HashMap<>();
    private final Map<AnswerKey, Map<String, RaisedConcern>> concerns = new HashMap<>();
    private final Map<AnswerKey, InterviewEvent> outcomes = new LinkedHashMap<>();
    private final Map<String, AnswerKey> notes = new HashMap<>();
    private boolean joined;
    private boolean without;
    private @Nullable Instant handedIn;

    Card() {}

    /** Whether its interviewer has come. */
    public boolean joined() {
        return joined;
    }

    /** When it was handed in. */
    public Optional<Instant> handedIn() {
        return Optional.ofNullable(handedIn);
    }

    /** Whether the panel went on without it. */
    public boolean without() {
        return without;
    }

    /** Whether nothing more is waited for. */
    public boolean settled() {
        return handedIn != null || without;
    }

    /** How many answers have a rating or a reason for none. */
    public int rated() {
        return outcomes.size();
    }

    /** The rating of an answer, or the reason for none. */
    public Optional<InterviewEvent> outcome(AnswerKey key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    /** The marks on an answer, in the order in which they last changed. */
    public Ticks ticks(AnswerKey key) {
        return new Ticks(
                with(key, Mark.HEARD),
                with(key, Mark.PROMPTED),
                with(key, Mark.HALF),
                with(key, Mark.NOT_SHOWN),
                with(key, Mark.OPPOSITE));
    }

    /** What was raised about an answer. */
    public List<RaisedConcern> concerns(AnswerKey key) {
        return List.copyOf(concerns.getOrDefault(key, Map.of()).values());
    }

    boolean raised(AnswerKey key, String concern) {
        return concerns.getOrDefault(key, Map.of()).containsKey(concern);
    }

    boolean hasNote(AnswerKey key) {
        return notes.containsValue(key);
    }

    boolean hasNote(String id) {
        return notes.containsKey(id);
    }

    void goOnWithout() {
        without = true;
    }

    void apply(KeptAct kept) {
        Deed deed = kept.act().deed();
        if (deed instanceof Deed.Told told) {
            told(told.event(), kept.act().id());
        } else if (deed instanceof Deed.HandedIn) {
            handedIn = kept.at();
        } else if (deed instanceof Deed.ConcernStands d) {
            raise(d.answer(), new RaisedConcern(d.concern(), State.STANDING, d.quote()));
        } else if (deed instanceof Deed.ConcernDropped d) {
            concerns.getOrDefault(d.answer(), new HashMap<>()).remove(d.concern());
        } else if (deed instanceof Deed.Unrated d) {
            outcomes.remove(d.answer());
        } else if (deed instanceof Deed.BeyondList d) {
            notes.put(kept.act().id(), d.answer());
        } else if (deed instanceof Deed.NoteStruck d) {
            notes.remove(d.note());
        }
    }

    private void told(InterviewEvent event, String id) {
        if (event instanceof InterviewEvent.Joined) {
            joined = true;
        } else if (event instanceof InterviewEvent.Ticked e) {
            mark(e.key(), e.indicator(), e.prompted() ? Mark.PROMPTED : Mark.HEARD);
        } else if (event instanceof InterviewEvent.HalfTicked e) {
            mark(e.key(), e.indicator(), Mark.HALF);
        } else if (event instanceof InterviewEvent.NotShown e) {
            mark(e.key(), e.indicator(), Mark.NOT_SHOWN);
        } else if (event instanceof InterviewEvent.Opposed e) {
            mark(e.key(), e.indicator(), Mark.OPPOSITE);
        } else if (event instanceof InterviewEvent.Unticked e) {
            marks.getOrDefault(e.key(), new HashMap<>()).remove(e.indicator());
        } else if (event instanceof InterviewEvent.ConcernRaised e) {
            raise(e.key(), new RaisedConcern(e.concern(), State.RAISED, e.quote()));
        } else if (event instanceof InterviewEvent.ConcernWithdrawn e) {
            withdraw(e.key(), e.concern());
        } else if (event instanceof InterviewEvent.Noted e) {
            notes.put(id, e.key());
        } else if (isOutcome(event)) {
            outcomes.put(((InterviewEvent.OfAnswer) event).key(), event);
        }
    }

    static boolean isOutcome(InterviewEvent event) {
        return event instanceof InterviewEvent.Rated
                || event instanceof InterviewEvent.NotEnoughHeard
                || event instanceof InterviewEvent.Voided
                || event instanceof InterviewEvent.Absent;
    }

    private void mark(AnswerKey key, String indicator, Mark mark) {
        Map<String, Mark> own = marks.computeIfAbsent(key, k -> new LinkedHashMap<>());
        own.remove(indicator);
        own.put(indicator, mark);
    }

    private void raise(AnswerKey key, RaisedConcern concern) {
        concerns.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(concern.id(), concern);
    }

    private void withdraw(AnswerKey key, String concern) {
        Map<String, RaisedConcern> own = concerns.getOrDefault(key, new HashMap<>());
        own.computeIfPresent(concern, (id, c) -> new RaisedConcern(id, State.WITHDRAWN, c.quote()));
    }

    private List<String> with(AnswerKey key, Mark mark) {
        List<String> ids = new ArrayList<>();
        marks.getOrDefault(key, Map.of())
                .forEach(
                        (id, m) -> {
                            if (m == mark) {
                                ids.add(id);
                            }
                        });
        return ids;
    }
}
