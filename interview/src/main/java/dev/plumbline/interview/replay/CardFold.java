package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One interviewer's scorecard, as it is folded. */
final class CardFold {

    private final String interviewer;
    private final Map<AnswerKey, AnswerFold> answers = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Raised> raised = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<LateTick> lateTicks = new ArrayList<>();
    private @Nullable Instant handedIn;
    private Optional<String> lean = Optional.empty();
    private Optional<String> worry = Optional.empty();
    private Optional<String> dissent = Optional.empty();

    CardFold(String interviewer) {
        this.interviewer = interviewer;
    }

    String interviewer() {
        return interviewer;
    }

    void apply(InterviewEvent event) {
        if (event instanceof InterviewEvent.HandedIn e) {
            handedIn = e.at();
        } else if (event instanceof InterviewEvent.Leaned e) {
            lean = e.lean();
            worry = e.worry();
        } else if (event instanceof InterviewEvent.Dissented e) {
            dissent = Optional.of(e.text());
        } else if (event instanceof InterviewEvent.Noted e) {
            notes.add(new Note(interviewer, e.key(), e.at(), e.text()));
            answers.computeIfAbsent(e.key(), AnswerFold::new);
        } else if (event instanceof InterviewEvent.OfAnswer e) {
            remember(e);
            answers.computeIfAbsent(e.key(), AnswerFold::new).apply(e);
        }
    }

    private void remember(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.ConcernRaised e) {
            raised.add(new Raised(interviewer, e.key(), e.concern(), e.at()));
        } else if (event instanceof InterviewEvent.Amended e) {
            changes.add(new Change(interviewer, e.key(), e.at()));
        } else if (event instanceof InterviewEvent.ChangedAfterSuggestion e) {
            lateTicks.add(new LateTick(interviewer, e.key(), e.indicator()));
        }
    }

    /** The answers in the order asked; those of questions that were never asked come last. */
    Scorecard scorecard(List<AnswerKey> order) {
        List<Answer> inOrder = new ArrayList<>();
        for (AnswerKey key : order) {
            AnswerFold fold = answers.get(key);
            if (fold != null) {
                fold.answer().ifPresent(inOrder::add);
            }
        }
        answers.forEach(
                (key, fold) -> {
                    if (!order.contains(key)) {
                        fold.answer().ifPresent(inOrder::add);
                    }
                });
        return new Scorecard(interviewer, handedIn != null, inOrder);
    }

    Hand hand() {
        return new Hand(interviewer, Optional.ofNullable(handedIn), lean, worry, dissent);
    }

    List<Note> notes() {
        return notes;
    }

    List<Raised> raised() {
        return raised;
    }

    List<Change> changes() {
        return changes;
    }

    List<LateTick> lateTicks() {
        return lateTicks;
    }
}
