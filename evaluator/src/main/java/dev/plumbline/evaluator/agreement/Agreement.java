package dev.plumbline.evaluator.agreement;

import dev.plumbline.evaluator.AnswerKey;
import java.util.List;

/**
 * Counts over the answers that at least two interviewers rated, each answer counted once by its spread
 * (highest minus lowest sealed first rating).
 *
 * @param doublyRated answers with two ratings or more
 * @param identical spread 0
 * @param oneApart spread 1
 * @param apart answers with a spread of two or more, in the order asked
 */
public record Agreement(int doublyRated, int identical, int oneApart, List<AnswerKey> apart) {

    public Agreement {
        apart = List.copyOf(apart);
    }

    /** Answers on which everybody was within one level. */
    public int withinOne() {
        return identical + oneApart;
    }
}
