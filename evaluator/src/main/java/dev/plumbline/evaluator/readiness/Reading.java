package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one rating model says about one panel and one role.
 *
 * @param model a stable id of the rating model, for example {@code plain}
 * @param verdict the verdict
 * @param rule id of the rule that decided, for example {@code must-short}
 * @param because the rule that decided in one sentence with its figures
 * @param competencies in the role's order
 * @param musts in the role's order
 * @param coverage how much of the role was seen
 * @param shortfall weighted mean of what the observed competencies lack, in levels, 0 or more
 * @param estimate what a model with probabilities makes of the role; empty when the model has none
 * @param missing what stands between the candidate and ready, one plain sentence each, gravest
 *     first
 * @param derivation from the verdict down to answers, each named {@code answer/ID:FORM}; in an
 *     {@code Evaluation} down to single ticks
 */
public record Reading(
        String model,
        Verdict verdict,
        String rule,
        String because,
        List<CompetencyReading> competencies,
        List<MustReading> musts,
        Coverage coverage,
        double shortfall,
        Optional<RoleEstimate> estimate,
        List<String> missing,
        Derivation derivation) {

    public Reading {
        competencies = List.copyOf(competencies);
        musts = List.copyOf(musts);
        missing = List.copyOf(missing);
    }

    /** The same reading with every derivation completed by others with the same ids. */
    public Reading completedBy(Map<String, Derivation> known) {
        return new Reading(
                model,
                verdict,
                rule,
                because,
                competencies.stream().map(c -> c.completedBy(known)).toList(),
                musts.stream().map(m -> m.completedBy(known)).toList(),
                coverage,
                shortfall,
                estimate,
                missing,
                derivation.completedBy(known));
    }

    /** The reading of one competency of the role. */
    public CompetencyReading competency(String id) {
        return competencies.stream()
                .filter(c -> c.competency().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the role: " + id));
    }
}
