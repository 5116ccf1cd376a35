package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.readiness.Verdict;
import java.util.Optional;

/**
 * The simulated candidates with one verdict.
 *
 * @param verdict empty for all candidates together
 * @param panels how many
 * @param share of all candidates, 0 to 1
 * @param role A beside the share that truly meets the role; empty for no candidate
 * @param plan B beside the share that truly meets it within the slack; empty for no candidate
 */
public record VerdictGroup(
        Optional<Verdict> verdict,
        long panels,
        double share,
        Optional<ClaimedActual> role,
        Optional<ClaimedActual> plan) {}
