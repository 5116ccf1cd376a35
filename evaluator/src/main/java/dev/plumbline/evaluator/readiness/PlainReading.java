package dev.plumbline.evaluator.readiness;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The plain reading: a verdict by ratings alone, so that anyone can check it by hand. Its
 * thresholds are the panel's {@link dev.plumbline.bank.role.PlainRule}. A competency is worth the
 * mean over its answers of the mean over raters; amended ratings take the place of sealed ones. The
 * first rule that holds decides:
 *
 * <ol>
 *   <li>{@code must-short}: a must that reached its minima of answers and raters lies below its
 *       floor by more than the must tolerance: not yet.
 *   <li>{@code not-enough-evidence}: another must is under its minima, or too little of the weight
 *       was observed, or nothing was.
 *   <li>{@code ready}: nothing lies below the required level by more than the required tolerance,
 *       and the weighted shortfall over what was observed is small.
 *   <li>{@code ready-with-a-plan}: a larger shortfall, and no competency apart from musts lies
 *       further below than a plan may carry.
 *   <li>{@code not-yet}.
 * </ol>
 *
 * Figures are rounded half up to three decimals before they are compared.
 */
public final class PlainReading implements RatingModel {

    @Override
    public Verdict verdict(Panel panel) {
        return new PlainFigures(panel).ruling().verdict();
    }

    @Override
    public Reading read(Panel panel) {
        PlainFigures figures = new PlainFigures(panel);
        PlainWords words = new PlainWords(panel, figures);
        PlainRuling ruling = figures.ruling();
        RoleProfile role = panel.role();
        List<CompetencyReading> competencies =
                role.required().keySet().stream()
                        .map(c -> competency(c, role, figures, words))
                        .toList();
        List<MustReading> musts =
                competencies.stream()
                        .filter(c -> c.must().isPresent())
                        .map(c -> must(c, figures, words))
                        .toList();
        Coverage coverage = coverage(competencies, figures);
        String because = words.because(ruling);
        return new Reading(
                "plain",
                ruling.verdict(),
                ruling.id(),
                because,
                competencies,
                musts,
                coverage,
                figures.shortfall(),
                Optional.empty(),
                words.missing(),
                words.verdict(
                        ruling, because, rests(competencies, musts, words.coverage(coverage))));
    }

    // A must carries the competency it rests on; the other competencies stand for themselves.
    private static List<Derivation> rests(
            List<CompetencyReading> competencies, List<MustReading> musts, Derivation coverage) {
        List<Derivation> rests = new ArrayList<>();
        musts.forEach(m -> rests.add(m.derivation()));
        competencies.stream()
                .filter(c -> c.must().isEmpty())
                .forEach(c -> rests.add(c.derivation()));
        rests.add(coverage);
        return rests;
    }

    private static CompetencyReading competency(
            String id, RoleProfile role, PlainFigures figures, PlainWords words) {
        Observation seen = figures.of(id);
        CompetencyReading.Sight sight = sight(seen);
        return new CompetencyReading(
                id,
                figures.required(id),
                role.weight(id),
                role.must().containsKey(id)
                        ? OptionalInt.of(figures.floor(id))
                        : OptionalInt.empty(),
                sight,
                seen.own(),
                seen.levels().min(),
                seen.levels().max(),
                seen.answers(),
                (int) seen.levels().count(),
                seen.raters(),
                Optional.empty(),
                words.competency(id, sight));
    }

    private static CompetencyReading.Sight sight(Observation seen) {
        if (seen.observed()) {
            return CompetencyReading.Sight.OBSERVED;
        }
        return seen.asked().isEmpty()
                ? CompetencyReading.Sight.NOT_ASKED
                : CompetencyReading.Sight.TOO_LITTLE_HEARD;
    }

    private static MustReading must(
            CompetencyReading competency, PlainFigures figures, PlainWords words) {
        String id = competency.competency();
        return new MustReading(
                id,
                figures.floor(id),
                figures.must(id),
                figures.missingAnswers(id),
                figures.missingRaters(id),
                words.must(id, competency.derivation()));
    }

    private static Coverage coverage(List<CompetencyReading> competencies, PlainFigures figures) {
        Function<CompetencyReading.Sight, List<String>> with =
                sight ->
                        competencies.stream()
                                .filter(c -> c.sight() == sight)
                                .map(CompetencyReading::competency)
                                .toList();
        return new Coverage(
                figures.weightObserved(),
                with.apply(CompetencyReading.Sight.OBSERVED),
                with.apply(CompetencyReading.Sight.TOO_LITTLE_HEARD),
                with.apply(CompetencyReading.Sight.NOT_ASKED));
    }
}
