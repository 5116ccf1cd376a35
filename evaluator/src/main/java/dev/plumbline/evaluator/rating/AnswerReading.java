package dev.plumbline.evaluator.rating;

import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One answer as the whole panel rated it.
 *
 * @param key which answer
 * @param competency the competency it scores
 * @param ratings one for each scorecard handed in that knows the answer, by interviewer
 * @param mean mean of the ratings that count, 0 to 4; empty when nobody rated it
 * @param sealedSpread highest minus lowest sealed rating; empty with fewer than two
 * @param derivation how the mean came about
 */
public record AnswerReading(
        AnswerKey key,
        String competency,
        List<RatingReading> ratings,
        OptionalDouble mean,
        OptionalInt sealedSpread,
        Derivation derivation) {

    public AnswerReading {
        ratings = List.copyOf(ratings);
    }
}
