package dev.plumbline.evaluator.simulation;

/**
 * What a group of claims said beside what was true.
 *
 * @param claims how many claims, at least 1
 * @param claimed their mean probability, 0 to 1
 * @param actual the share of them that came true, 0 to 1
 * @param chance how far chance alone moves {@code actual - claimed} when the claims are right: 1.96
 *     standard errors, the claims about one candidate taken together
 */
public record ClaimedActual(long claims, double claimed, double actual, double chance) {

    /** Above 0 when more came true than was claimed. */
    public double off() {
        return actual - claimed;
    }
}
