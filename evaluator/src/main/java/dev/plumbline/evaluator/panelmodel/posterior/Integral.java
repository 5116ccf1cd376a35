package dev.plumbline.evaluator.panelmodel.posterior;

import java.util.List;

/**
 * A posterior in the order of the {@link CanonicalPanel} it belongs to.
 *
 * @param logMarginal natural logarithm of the probability of all ratings before they were seen
 * @param levels the level in each competency
 * @param severityMeans posterior mean of each interviewer's severity, in levels
 * @param severitySds their standard deviations, in levels
 * @param musts P(every must is met), 0 to 1
 * @param role P(every must and weighted margin at least 0): A
 * @param plan P(every must and weighted margin at least minus the slack): B, at least A
 */
public record Integral(
        double logMarginal,
        List<LevelCurve> levels,
        double[] severityMeans,
        double[] severitySds,
        double musts,
        double role,
        double plan) {

    public Integral {
        levels = List.copyOf(levels);
    }
}
