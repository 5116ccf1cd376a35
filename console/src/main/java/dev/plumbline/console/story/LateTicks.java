package dev.plumbline.console.story;

import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.InterviewEvent.ChangedAfterSuggestion;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which ticks were changed after their interviewer had seen the suggestion. */
final class LateTicks {

    private record Seen(Who who, AnswerKey key) {}

    private final Set<Seen> seen = new HashSet<>();

    /** Takes the next act; what it says of a tick that comes late. */
    Optional<InterviewEvent> after(KeptAct act) {
        if (act.act().deed() instanceof Deed.SuggestionSeen d) {
            seen.add(new Seen(act.who(), d.answer()));
        }
        return act.act().deed() instanceof Deed.Told told
                        && told.event() instanceof InterviewEvent.OfAnswer e
                        && seen.contains(new Seen(act.who(), e.key()))
                ? indicator(e).map(i -> new ChangedAfterSuggestion(e.key(), i))
                : Optional.empty();
    }

    private static Optional<String> indicator(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.Ticked e) {
            return Optional.of(e.indicator());
        } else if (event instanceof InterviewEvent.HalfTicked e) {
            return Optional.of(e.indicator());
        } else if (event instanceof InterviewEvent.NotShown e) {
            return Optional.of(e.indicator());
        } else if (event instanceof InterviewEvent.Opposed e) {
            return Optional.of(e.indicator());
        } else if (event instanceof InterviewEvent.Unticked e) {
            return Optional.of(e.indicator());
        }
        return Optional.empty();
    }
}
