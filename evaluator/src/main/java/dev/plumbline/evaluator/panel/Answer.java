package dev.plumbline.evaluator.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One answer on one scorecard.
 *
 * @param key which answer
 * @param ticks what was observed
 * @param concerns what was raised
 * @param outcome the sealed first outcome
 * @param amended the change after the reveal, if there was one
 */
public record Answer(
        AnswerKey key,
        Ticks ticks,
        List<RaisedConcern> concerns,
        Outcome outcome,
        Optional<Amendment> amended) {

    public Answer {
        concerns = List.copyOf(concerns);
    }

    /** The sealed first rating; empty when the answer has none. */
    public OptionalInt sealedRating() {
        return outcome instanceof Outcome.Rated rated
                ? OptionalInt.of(rated.level())
                : OptionalInt.empty();
    }

    /** The rating that counts for the verdict: the amended one, or else the sealed one. */
    public OptionalInt rating() {
        return amended.isPresent() ? OptionalInt.of(amended.get().level()) : sealedRating();
    }
}
