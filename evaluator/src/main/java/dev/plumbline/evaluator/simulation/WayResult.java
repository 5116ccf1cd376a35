package dev.plumbline.evaluator.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What one way to a verdict brought.
 *
 * @param questions how many were asked, on average
 * @param decided the share of candidates with a verdict other than not enough evidence, 0 to 1
 * @param right how often these verdicts claim to be right, and are: ready when the role is met,
 *     ready with a plan when it is met within the slack, not yet when it is not met
 * @param brier mean squared difference between A and whether the role is truly met, 0 to 1, lower
 *     is better: Brier (1950), Verification of forecasts expressed in terms of probability
 * @param groups one for each verdict, in the order of {@link
 *     dev.plumbline.evaluator.readiness.Verdict}, then one for all
 */
public record WayResult(
        Way way,
        double questions,
        double decided,
        Optional<ClaimedActual> right,
        double brier,
        List<VerdictGroup> groups) {

    public WayResult {
        groups = List.copyOf(groups);
    }
}
