package dev.plumbline.report.section;

import static dev.plumbline.evaluator.derivation.Sentences.odds;

import dev.plumbline.bank.model.Level;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.report.model.LadderSection;
import dev.plumbline.report.model.LadderSection.Step;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 2: which level the evidence supports. */
final class Ladder {

    private Ladder() {}

    static LadderSection of(Case it) {
        int highest =
                it.evaluation().ladder().stream()
                        .filter(r -> supports(r.verdict()))
                        .mapToInt(Rung::level)
                        .max()
                        .orElse(0);
        List<Step> steps = new ArrayList<>();
        for (Rung rung : it.evaluation().ladder()) {
            steps.add(
                    new Step(
                            rung.level(),
                            Sentences.capital(name(it, rung.level())),
                            rung.ofTheRole(),
                            rung.level() <= highest,
                            rung.level() == highest,
                            Sentences.capital(rung.verdict().words()),
                            chance(rung),
                            rung.missing().stream()
                                    .map(m -> Line.own(it.names().sentence(m)))
                                    .toList()));
        }
        String says =
                highest == 0
                        ? "The evidence supports no level of this role yet."
                        : "The evidence supports the role at level "
                                + highest
                                + " ("
                                + name(it, highest)
                                + ").";
        return new LadderSection(steps, says);
    }

    /** Not enough evidence is said without a number. */
    private static Optional<String> chance(Rung rung) {
        return rung.verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                ? Optional.empty()
                : rung.estimate().map(e -> odds(e.of(rung.verdict())));
    }

    private static boolean supports(Verdict verdict) {
        return verdict == Verdict.READY || verdict == Verdict.READY_WITH_A_PLAN;
    }

    private static String name(Case it, int level) {
        return it.bank().model().levels().stream()
                .filter(l -> l.level() == level)
                .map(Level::name)
                .findFirst()
                .orElse("level " + level);
    }
}
