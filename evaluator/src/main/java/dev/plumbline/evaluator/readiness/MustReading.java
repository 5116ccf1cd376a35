package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.Map;

/**
 * One must as the rule read it.
 *
 * @param competency its id
 * @param floor the level below which nothing compensates, 1 to 4
 * @param state whether it is met
 * @param missingAnswers answers still needed before it can be read, 0 or more
 * @param missingRaters interviewers still needed before it can be read, 0 or more
 * @param derivation the rule with its figures
 */
public record MustReading(
        String competency,
        int floor,
        State state,
        int missingAnswers,
        int missingRaters,
        Derivation derivation) {

    MustReading completedBy(Map<String, Derivation> known) {
        return new MustReading(
                competency,
                floor,
                state,
                missingAnswers,
                missingRaters,
                derivation.completedBy(known));
    }

    /** Whether a must is met; open while its minima are not reached. */
    public enum State {
        MET,
        SHORT,
        OPEN
    }
}
