package dev.plumbline.report.section;

import static dev.plumbline.evaluator.derivation.Sentences.odds;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.Coverage;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.RoleEstimate;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.robustness.WhatIf;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.ProfileSection.Standing;
import dev.plumbline.report.model.VerdictSection;
import dev.plumbline.report.model.VerdictSection.Chance;
import dev.plumbline.report.words.LevelWords;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 1: the verdict, what is open in one line, and how sure. */
final class VerdictLine {

    private static final int NAMED = 2;

    private final Case it;
    private final Reading reading;

    private VerdictLine(Case it) {
        this.it = it;
        this.reading = it.reading();
    }

    static VerdictSection of(Case it) {
        VerdictLine line = new VerdictLine(it);
        Verdict verdict = it.reading().verdict();
        return new VerdictSection(
                Sentences.capital(verdict.words()),
                verdict.word(),
                it.panel().role().verdictSuffix(),
                Line.own(line.gap()),
                it.evaluation().robustness().robust() ? "Robust" : "Fragile",
                Line.own(line.why()),
                line.chance());
    }

    /** Where the minima or a must that is short decided, no probability did. */
    private Optional<Chance> chance() {
        boolean byRatings =
                reading.rule().equals("must-short") || reading.rule().equals("evidence-minima");
        return byRatings ? Optional.empty() : reading.estimate().map(this::chance);
    }

    private Chance chance(RoleEstimate estimate) {
        String musts =
                it.panel().role().must().isEmpty()
                        ? "that the role as a whole is met"
                        : "that every must is met, and the role as a whole";
        String within =
                reading.verdict() == Verdict.READY_WITH_A_PLAN
                        ? " within "
                                + LevelWords.gap(estimate.slack())
                                + " (in full "
                                + odds(estimate.met())
                                + ")"
                        : "";
        return new Chance(
                Sentences.capital(odds(estimate.of(reading.verdict()))),
                musts + within + ", if the assumptions in section 13 hold.");
    }

    private String gap() {
        return switch (reading.verdict()) {
            case READY ->
                    reading.estimate().isPresent()
                            ? "Every must is met, and nothing that was heard falls short."
                            : "Every must is met, and nothing that was heard lies more than "
                                    + LevelWords.gap(it.rule().requiredTolerance())
                                    + " under its bar.";
            case READY_WITH_A_PLAN -> "Open: " + gaps() + " The plan is in section 11.";
            case NOT_YET -> "Short: " + gaps();
            case NOT_ENOUGH_EVIDENCE -> "Missing: " + missing();
        };
    }

    private String gaps() {
        List<String> items = new ArrayList<>();
        for (MustReading must : reading.musts()) {
            if (must.state() == MustReading.State.SHORT) {
                items.add(
                        it.names().inside(must.competency())
                                + ", a must at "
                                + must.floor()
                                + "; rated "
                                + Musts.ratings(it, must.competency()));
            }
        }
        for (CompetencyReading c : Gaps.of(it)) {
            if (Gaps.standing(it, c) != Standing.BELOW_MUST) {
                double gap = c.gap().orElseThrow();
                items.add(
                        it.names().inside(c.competency())
                                + ", "
                                + LevelWords.gap(gap)
                                + " short of "
                                + c.required());
            }
        }
        return items.isEmpty() ? it.names().sentence(reading.because()) : cut(items);
    }

    private String missing() {
        List<String> items = new ArrayList<>();
        for (MustReading must : reading.musts()) {
            if (must.state() == MustReading.State.OPEN) {
                items.add(Musts.needs(must) + " on " + it.names().inside(must.competency()));
            }
        }
        Coverage coverage = reading.coverage();
        if (coverage.weightObserved() < it.rule().minWeightObserved()) {
            items.add(
                    "evidence on more of the role; "
                            + Figures.share(coverage.weightObserved())
                            + " of its weight was seen and "
                            + Figures.share(it.rule().minWeightObserved())
                            + " are needed");
        }
        return items.isEmpty() ? it.names().sentence(reading.because()) : cut(items);
    }

    private static String cut(List<String> items) {
        int more = items.size() - NAMED;
        return more <= 0
                ? String.join("; ", items) + "."
                : String.join("; ", items.subList(0, NAMED)) + "; and " + more + " more.";
    }

    private String why() {
        int answers = 0;
        int ratings = 0;
        for (CompetencyReading c : reading.competencies()) {
            answers += c.answers();
            ratings += c.ratings();
        }
        List<String> raters =
                it.panel().handedIn().stream()
                        .map(s -> it.names().letter(s.interviewer()))
                        .toList();
        String turns =
                it.evaluation().robustness().robust()
                        ? "no single change of a rating, a question or an interviewer turns it. "
                        : "one change is enough to turn it (section 9). ";
        return turns
                + "It rests on "
                + Figures.count(answers, "answer", "answers")
                + " and "
                + Figures.count(ratings, "rating", "ratings")
                + (raters.isEmpty() ? "" : " by " + Sentences.list(raters))
                + "; "
                + Figures.share(reading.coverage().weightObserved())
                + " of the role’s weight was seen."
                + noSurer()
                + otherwise();
    }

    /** Where the two readings differ, page one says so. */
    private String otherwise() {
        Verdict plain = it.evaluation().plain().verdict();
        return plain == reading.verdict()
                ? ""
                : " Read by the ratings alone it would be “" + plain.words() + "” (section 13).";
    }

    private String noSurer() {
        List<String> because = new ArrayList<>();
        Coverage coverage = reading.coverage();
        if (!coverage.notAsked().isEmpty()) {
            because.add(
                    about(coverage.notAsked(), " was not asked about", " were not asked about"));
        }
        if (!coverage.tooLittleHeard().isEmpty()) {
            because.add("too little was heard about " + names(coverage.tooLittleHeard()));
        }
        Optional<WhatIf> flip = it.evaluation().robustness().smallestFlip();
        if (flip.isPresent() && flip.get().kind() == WhatIf.Kind.RATING_MOVED) {
            because.add("a single rating one level away would turn it");
        }
        return because.isEmpty() ? "" : " It is no surer because " + Sentences.list(because) + ".";
    }

    private String about(List<String> ids, String one, String many) {
        return names(ids) + (ids.size() == 1 ? one : many);
    }

    private String names(List<String> ids) {
        return Sentences.list(ids.stream().map(it.names()::inside).toList());
    }
}
