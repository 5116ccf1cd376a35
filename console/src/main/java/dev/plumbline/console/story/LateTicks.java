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
                        && told.event() instanceof InterviewEvent.OfTick tick
                        && seen.contains(new Seen(act.who(), tick.key()))
                ? Optional.of(new ChangedAfterSuggestion(tick.key(), tick.indicator()))
                : Optional.empty();
    }
}
