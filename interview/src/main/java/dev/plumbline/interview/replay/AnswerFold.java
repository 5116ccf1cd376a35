package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.RaisedConcern.State;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer of one interviewer, as it is folded; the last word on each indicator counts. */
final class AnswerFold {

    private enum Mark {
        HEARD,
        PROMPTED,
        HALF,
        NOT_SHOWN,
        OPPOSITE
    }

    private final AnswerKey key;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, RaisedConcern> concerns = new LinkedHashMap<>();
    private @Nullable Outcome outcome;
    private Optional<Amendment> amended = Optional.empty();

    AnswerFold(AnswerKey key) {
        this.key = key;
    }

    void apply(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.Ticked e) {
            mark(e.indicator(), e.prompted() ? Mark.PROMPTED : Mark.HEARD);
        } else if (event instanceof InterviewEvent.HalfTicked e) {
            mark(e.indicator(), Mark.HALF);
        } else if (event instanceof InterviewEvent.NotShown e) {
            mark(e.indicator(), Mark.NOT_SHOWN);
        } else if (event instanceof InterviewEvent.Opposed e) {
            mark(e.indicator(), Mark.OPPOSITE);
        } else if (event instanceof InterviewEvent.Unticked e) {
            marks.remove(e.indicator());
        } else {
            applyConcernOrOutcome(event);
        }
    }

    private void applyConcernOrOutcome(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.ConcernRaised e) {
            concerns.put(e.concern(), new RaisedConcern(e.concern(), State.RAISED, e.quote()));
        } else if (event instanceof InterviewEvent.ConcernWithdrawn e) {
            settle(e.concern(), State.WITHDRAWN);
        } else if (event instanceof InterviewEvent.ConcernStanding e) {
            settle(e.concern(), State.STANDING);
        } else if (event instanceof InterviewEvent.Rated e) {
            outcome = new Outcome.Rated(e.level(), e.reason());
        } else if (event instanceof InterviewEvent.NotEnoughHeard e) {
            outcome = new Outcome.NotEnoughHeard(e.reason());
        } else if (event instanceof InterviewEvent.Voided e) {
            outcome = new Outcome.Voided(e.reason());
        } else if (event instanceof InterviewEvent.Absent e) {
            outcome = new Outcome.Absent(e.reason());
        } else if (event instanceof InterviewEvent.Amended e) {
            amended = Optional.of(new Amendment(e.level(), e.reason()));
        }
    }

    /** The answer; empty while it has neither a rating nor a reason for none. */
    Optional<Answer> answer() {
        return Optional.ofNullable(outcome)
                .map(o -> new Answer(key, ticks(), List.copyOf(concerns.values()), o, amended));
    }

    private Ticks ticks() {
        return new Ticks(
                with(Mark.HEARD),
                with(Mark.PROMPTED),
                with(Mark.HALF),
                with(Mark.NOT_SHOWN),
                with(Mark.OPPOSITE));
    }

    private List<String> with(Mark mark) {
        List<String> ids = new ArrayList<>();
        marks.forEach(
                (id, m) -> {
                    if (m == mark) {
                        ids.add(id);
                    }
                });
        return ids;
    }

    private void mark(String indicator, Mark mark) {
        marks.remove(indicator);
        marks.put(indicator, mark);
    }

    private void settle(String concern, State state) {
        RaisedConcern raised = concerns.get(concern);
        if (raised != null) {
            concerns.put(concern, new RaisedConcern(concern, state, raised.quote()));
        }
    }
}
