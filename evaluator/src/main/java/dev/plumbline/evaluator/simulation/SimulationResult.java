package dev.plumbline.evaluator.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What was claimed of simulated candidates beside what is true of them.
 *
 * @param panels how many candidates, each with a panel of their own
 * @param ways one for each {@link Way}, in its order
 * @param required P(at least the required level), over all competencies of the role, by bands
 * @param role A after all questions, by bands
 * @param rangesAsked how often the 80 % range of a competency that was asked holds the true level
 * @param rangesNotAsked the same where nothing was asked; empty when everything was
 */
public record SimulationResult(
        long panels,
        List<WayResult> ways,
        List<Band> required,
        List<Band> role,
        ClaimedActual rangesAsked,
        Optional<ClaimedActual> rangesNotAsked) {

    public SimulationResult {
        ways = List.copyOf(ways);
        required = List.copyOf(required);
        role = List.copyOf(role);
    }

    /** The result of one way. */
    public WayResult way(Way way) {
        return ways.get(way.ordinal());
    }
}
