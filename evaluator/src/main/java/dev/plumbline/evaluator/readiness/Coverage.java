package dev.plumbline.evaluator.readiness;

import java.util.List;

/**
 * How much of the role was seen.
 *
 * @param weightObserved share of the weight of the competencies observed, 0 to 1
 * @param observed ids of the competencies observed, in the role's order
 * @param tooLittleHeard ids of those asked without anything to read
 * @param notAsked ids of those not asked
 */
public record Coverage(
        double weightObserved,
        List<String> observed,
        List<String> tooLittleHeard,
        List<String> notAsked) {

    public Coverage {
        observed = List.copyOf(observed);
        tooLittleHeard = List.copyOf(tooLittleHeard);
        notAsked = List.copyOf(notAsked);
    }
}
