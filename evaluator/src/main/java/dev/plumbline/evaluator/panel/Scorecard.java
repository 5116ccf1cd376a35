package dev.plumbline.evaluator.panel;

import java.util.List;
import java.util.Optional;

/**
 * All of one interviewer's ratings.
 *
 * @param interviewer the interviewer's code, unique in a panel
 * @param handedIn whether it was handed in; one that was not is named and never evaluated
 * @param answers in the order asked
 */
public record Scorecard(String interviewer, boolean handedIn, List<Answer> answers) {

    public Scorecard {
        answers = List.copyOf(answers);
    }

    /** What this interviewer has for an answer, if anything. */
    public Optional<Answer> answer(AnswerKey key) {
        return answers.stream().filter(a -> a.key().equals(key)).findFirst();
    }
}
