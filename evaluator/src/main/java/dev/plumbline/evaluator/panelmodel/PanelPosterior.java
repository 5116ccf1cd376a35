package dev.plumbline.evaluator.panelmodel;

import java.util.List;

/**
 * What the ratings of one panel say about one role.
 *
 * @param competencies those of the role, in its order
 * @param raters in the order of the panel; one who rated nothing keeps the prior
 * @param musts P(every must is met), 0 to 1
 * @param role P(every must is met and the weighted margin is at least 0), 0 to 1: A
 * @param plan P(every must is met and the weighted margin is at least minus the slack), 0 to 1: B
 * @param logMarginal natural logarithm of the probability of these ratings before they were seen
 */
public record PanelPosterior(
        List<CompetencyPosterior> competencies,
        List<SeverityPosterior> raters,
        double musts,
        double role,
        double plan,
        double logMarginal) {

    public PanelPosterior {
        competencies = List.copyOf(competencies);
        raters = List.copyOf(raters);
    }

    /** The posterior of one competency of the role. */
    public CompetencyPosterior competency(String id) {
        return competencies.stream()
                .filter(c -> c.competency().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the role: " + id));
    }
}
