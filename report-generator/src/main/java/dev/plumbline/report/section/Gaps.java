package dev.plumbline.report.section;

import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.report.model.ProfileSection.Standing;
import java.util.Comparator;
import java.util.List;

/** Which competencies lie under their bar, and how one stands against it. */
final class Gaps {

    private static final Comparator<CompetencyReading> GRAVEST_FIRST =
            Comparator.comparingDouble(c -> -c.gap().orElse(0) * c.weight());

    private Gaps() {}

    /** Musts that are short first, then by gap times weight; nothing within the tolerance. */
    static List<CompetencyReading> of(Case it) {
        return it.reading().competencies().stream()
                .filter(
                        c ->
                                standing(it, c) == Standing.BELOW
                                        || standing(it, c) == Standing.BELOW_MUST)
                .sorted(
                        Comparator.<CompetencyReading, Boolean>comparing(
                                        c -> standing(it, c) != Standing.BELOW_MUST)
                                .thenComparing(GRAVEST_FIRST))
                .toList();
    }

    static Standing standing(Case it, CompetencyReading c) {
        if (c.own().isEmpty()) {
            return Standing.UNSEEN;
        }
        if (mustShort(it, c)) {
            return Standing.BELOW_MUST;
        }
        return reaches(it, c, c.required()) ? Standing.REACHES : Standing.BELOW;
    }

    /** Whether an observed competency reaches a level, by the tolerance of the rule. */
    static boolean reaches(Case it, CompetencyReading c, int level) {
        double bar = level - it.rule().requiredTolerance();
        return !mustShort(it, c) && c.own().orElseThrow() >= bar;
    }

    private static boolean mustShort(Case it, CompetencyReading c) {
        return it.must(c.competency()).map(m -> m.state() == MustReading.State.SHORT).orElse(false);
    }
}
