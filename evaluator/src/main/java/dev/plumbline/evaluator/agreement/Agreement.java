package dev.plumbline.evaluator.agreement;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.rating.AnswerReading;
import java.util.List;

/**
 * Counts over the answers that at least two interviewers rated, each answer counted once by its
 * spread (highest minus lowest sealed first rating).
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

    /** Counts what was read; answers with fewer than two sealed ratings are left out. */
    public static Agreement of(List<AnswerReading> answers) {
        List<AnswerReading> doubly =
                answers.stream().filter(a -> a.sealedSpread().isPresent()).toList();
        return new Agreement(
                doubly.size(),
                (int) doubly.stream().filter(a -> a.sealedSpread().getAsInt() == 0).count(),
                (int) doubly.stream().filter(a -> a.sealedSpread().getAsInt() == 1).count(),
                doubly.stream()
                        .filter(a -> a.sealedSpread().getAsInt() > 1)
                        .map(AnswerReading::key)
                        .toList());
    }

    /** Answers on which everybody was within one level. */
    public int withinOne() {
        return identical + oneApart;
    }
}
