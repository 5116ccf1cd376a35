package dev.plumbline.evaluator;

import static dev.plumbline.evaluator.derivation.Sentences.capital;
import static dev.plumbline.evaluator.derivation.Sentences.count;
import static dev.plumbline.evaluator.derivation.Sentences.levels;
import static dev.plumbline.evaluator.derivation.Sentences.list;
import static dev.plumbline.evaluator.derivation.Sentences.number;

import dev.plumbline.bank.model.Level;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.robustness.Robustness;
import dev.plumbline.evaluator.robustness.WhatIf;
import java.util.ArrayList;
import java.util.List;

/** Hangs every part of an evaluation under one root. */
final class WholeDerivation {

    private final Panel panel;
    private final List<AnswerReading> answers;
    private final Reading reading;

    WholeDerivation(Panel panel, List<AnswerReading> answers, Reading reading) {
        this.panel = panel;
        this.answers = answers;
        this.reading = reading;
    }

    Derivation of(List<Rung> ladder, Agreement agreement, Robustness robustness) {
        List<Derivation> parts = new ArrayList<>();
        parts.add(reading.derivation());
        ladder.forEach(r -> parts.add(rung(r)));
        parts.add(agreement(agreement));
        parts.add(robustness(robustness));
        parts.add(scorecards());
        List<Derivation> outside =
                answers.stream()
                        .filter(a -> !panel.role().required().containsKey(a.competency()))
                        .map(AnswerReading::derivation)
                        .toList();
        if (!outside.isEmpty()) {
            parts.add(
                    Derivation.named(
                            "outside",
                            "Read and without influence on the verdict, since the role does not"
                                    + " ask for it",
                            outside));
        }
        return Derivation.named(
                "evaluation", panel.role().title() + ": " + reading.verdict().words(), parts);
    }

    private Derivation rung(Rung rung) {
        String says =
                "At level "
                        + rung.level()
                        + levelName(rung.level())
                        + ": "
                        + rung.verdict().words()
                        + (rung.ofTheRole()
                                ? "; this is the role itself"
                                : "; the same ratings against the role with its bar moved "
                                        + moved(rung.level()));
        return Derivation.named(
                "ladder/" + rung.level(),
                says,
                rung.missing().stream().map(Derivation::of).toList());
    }

    private String levelName(int level) {
        return panel.model().levels().stream()
                .filter(l -> l.level() == level)
                .map(Level::name)
                .map(name -> " (" + name + ")")
                .findFirst()
                .orElse("");
    }

    private String moved(int level) {
        int shift = level - panel.role().level();
        return (shift < 0 ? "down " : "up ") + levels(Math.abs(shift)) + ", within 1 to 4";
    }

    private Derivation agreement(Agreement agreement) {
        String says =
                agreement.doublyRated() == 0
                        ? "No answer was rated by two interviewers, so agreement cannot be told"
                        : count(agreement.doublyRated(), "answer", "answers")
                                + " with two or more sealed ratings: identical "
                                + number(agreement.identical())
                                + ", one level apart "
                                + number(agreement.oneApart())
                                + ", two or more apart "
                                + number(agreement.apart().size());
        return Derivation.named(
                "agreement",
                capital(says),
                answers.stream()
                        .filter(a -> a.sealedSpread().isPresent())
                        .map(a -> Derivation.of(sealed(a)))
                        .toList());
    }

    private static String sealed(AnswerReading answer) {
        List<String> ratings = new ArrayList<>();
        for (RatingReading rating : answer.ratings()) {
            rating.answer()
                    .sealedRating()
                    .ifPresent(level -> ratings.add(rating.interviewer() + " " + level));
        }
        int spread = answer.sealedSpread().orElseThrow();
        return answer.key().word()
                + ": sealed "
                + list(ratings)
                + ", "
                + (spread == 0 ? "the same" : levels(spread) + " apart");
    }

    private static Derivation robustness(Robustness robustness) {
        int tried = robustness.whatIfs().size();
        List<WhatIf> flips = robustness.flips();
        String changes = count(tried, "change", "changes") + " tried";
        String says =
                robustness
                        .smallestFlip()
                        .map(
                                w ->
                                        "Fragile: if "
                                                + w.says()
                                                + ", the verdict would be "
                                                + w.verdict().words()
                                                + "; "
                                                + number(flips.size())
                                                + " of "
                                                + changes
                                                + " would turn it")
                        .orElse(
                                tried == 0
                                        ? "Nothing to change yet, so nothing was tried"
                                        : "Robust: none of " + changes + " turns the verdict");
        return Derivation.named(
                "robustness",
                says,
                flips.stream()
                        .map(w -> Derivation.of("If " + w.says() + ": " + w.verdict().words()))
                        .toList());
    }

    private Derivation scorecards() {
        List<Derivation> because =
                panel.scorecards().stream()
                        .map(
                                s ->
                                        Derivation.of(
                                                s.interviewer()
                                                        + (s.handedIn()
                                                                ? " handed in"
                                                                : " did not hand in; nothing of it"
                                                                        + " was read")))
                        .toList();
        return Derivation.named(
                "scorecards",
                "Scorecards handed in: "
                        + number(panel.handedIn().size())
                        + " of "
                        + number(panel.scorecards().size()),
                because);
    }
}
