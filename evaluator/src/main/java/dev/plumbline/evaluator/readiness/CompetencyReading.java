package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One competency of the role as it was observed.
 *
 * @param competency its id
 * @param required the level the role asks for, 1 to 4
 * @param weight its share of the role, 0 to 1
 * @param must its floor, when it is a must
 * @param sight whether there is anything to read
 * @param own mean over answers of the mean over raters, 0 to 4; empty unless observed
 * @param lowest the lowest rating that counts; empty unless observed
 * @param highest the highest rating that counts; empty unless observed
 * @param answers answers with at least one rating
 * @param ratings ratings over all its answers
 * @param raters different interviewers who rated it
 * @param estimate what a model with probabilities makes of it, observed or not; empty when the
 *     model has none
 * @param derivation how {@code own} came about
 */
public record CompetencyReading(
        String competency,
        int required,
        double weight,
        OptionalInt must,
        Sight sight,
        OptionalDouble own,
        OptionalInt lowest,
        OptionalInt highest,
        int answers,
        int ratings,
        int raters,
        Optional<LevelEstimate> estimate,
        Derivation derivation) {

    /** Whether a competency was seen. */
    public enum Sight {
        OBSERVED,
        /** Asked, and nobody heard enough, or every answer was void. */
        TOO_LITTLE_HEARD,
        NOT_ASKED
    }

    /** The same competency with an estimate and the derivation that tells it. */
    public CompetencyReading with(LevelEstimate estimated, Derivation told) {
        return new CompetencyReading(
                competency,
                required,
                weight,
                must,
                sight,
                own,
                lowest,
                highest,
                answers,
                ratings,
                raters,
                Optional.of(estimated),
                told);
    }

    CompetencyReading completedBy(Map<String, Derivation> known) {
        return new CompetencyReading(
                competency,
                required,
                weight,
                must,
                sight,
                own,
                lowest,
                highest,
                answers,
                ratings,
                raters,
                estimate,
                derivation.completedBy(known));
    }

    /** Required minus observed, in levels, 0 or more; empty unless observed. */
    public OptionalDouble gap() {
        return own.isPresent()
                ? OptionalDouble.of(Math.max(0, required - own.getAsDouble()))
                : OptionalDouble.empty();
    }
}
