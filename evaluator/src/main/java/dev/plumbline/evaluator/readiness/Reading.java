package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.List;

/**
 * What one rating model says about one panel and one role.
 *
 * @param model id of the rating model
 * @param verdict the verdict
 * @param rule id of the rule that decided, for example {@code must-short}
 * @param because the rule that decided in one sentence with its figures
 * @param competencies in the role's order
 * @param musts in the role's order
 * @param coverage how much of the role was seen
 * @param shortfall weighted mean of what the observed competencies lack, in levels, 0 or more
 * @param missing what stands between the candidate and ready, one plain sentence each, gravest first
 * @param derivation from the verdict down to single ticks
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
        List<String> missing,
        Derivation derivation) {

    public Reading {
        competencies = List.copyOf(competencies);
        musts = List.copyOf(musts);
        missing = List.copyOf(missing);
    }

    /** The reading of one competency of the role. */
    public CompetencyReading competency(String id) {
        return competencies.stream()
                .filter(c -> c.competency().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the role: " + id));
    }
}
