package dev.plumbline.evaluator.rating;

import dev.plumbline.evaluator.panel.Answer;
import java.util.Optional;

/**
 * One interviewer's view of one answer: what was given and what the ticks suggest.
 *
 * @param interviewer the interviewer's code
 * @param answer as it stands on the scorecard
 * @param suggestion from the ticks; empty when the answer has no rating, or when nothing was
 *     observed either way: silence is never a 0
 */
public record RatingReading(String interviewer, Answer answer, Optional<Suggestion> suggestion) {

    /** Whether a sealed rating and its suggestion differ. */
    public boolean differs() {
        return suggestion.isPresent()
                && answer.sealedRating().isPresent()
                && answer.sealedRating().getAsInt() != suggestion.get().level();
    }
}
