package dev.plumbline.report.section;

import static dev.plumbline.evaluator.derivation.Sentences.odds;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.MustsSection;
import dev.plumbline.report.model.MustsSection.Must;
import dev.plumbline.report.model.MustsSection.Sealed;
import dev.plumbline.report.words.LevelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Section 3: the musts, and the rule that decided. */
final class Musts {

    private static final String NO_RATING = "–";
    private static final String AMENDED = "*";

    private Musts() {}

    static MustsSection of(Case it) {
        List<Must> musts = it.reading().musts().stream().map(m -> must(it, m)).toList();
        return new MustsSection(
                musts,
                it.reading().rule(),
                scale(it),
                Line.own(it.names().sentence(it.reading().because())));
    }

    private static String scale(Case it) {
        List<String> levels =
                it.bank().model().levels().stream().map(l -> l.level() + " " + l.name()).toList();
        double tolerance = it.reading().estimate().isPresent() ? 0.5 : it.rule().mustTolerance();
        return "levels: "
                + String.join(", ", levels)
                + "; "
                + LevelWords.gap(tolerance)
                + " under “at least” still counts as met";
    }

    private static Must must(Case it, MustReading must) {
        boolean open = must.state() == MustReading.State.OPEN;
        return new Must(
                it.names().competency(must.competency()),
                must.floor(),
                it.reading().competency(must.competency()).required(),
                sealed(it, must.competency()),
                observed(it.reading().competency(must.competency())),
                must.state().name().toLowerCase(Locale.ROOT),
                open ? "needs " + needs(must) : "",
                open ? Optional.empty() : chance(it.reading().competency(must.competency())));
    }

    /** What was not observed has no probability. */
    private static Optional<String> chance(CompetencyReading c) {
        return c.own().isEmpty()
                ? Optional.empty()
                : c.estimate()
                        .filter(e -> e.atLeastFloor().isPresent())
                        .map(
                                e ->
                                        c.must().orElseThrow()
                                                + " or more: "
                                                + odds(e.atLeastFloor().getAsDouble()));
    }

    private static List<Sealed> sealed(Case it, String competency) {
        List<Asked> asked = it.askedAbout(competency);
        List<Sealed> sealed = new ArrayList<>();
        for (Scorecard card : it.panel().handedIn()) {
            List<String> marks = asked.stream().map(a -> mark(card, a)).toList();
            if (!marks.isEmpty()) {
                sealed.add(new Sealed(it.rater(card.interviewer()), marks));
            }
        }
        return sealed;
    }

    private static String mark(Scorecard card, Asked asked) {
        Optional<Answer> answer = card.answer(asked.key());
        OptionalInt rating = answer.map(Answer::sealedRating).orElse(OptionalInt.empty());
        String amended = answer.flatMap(Answer::amended).isPresent() ? AMENDED : "";
        return (rating.isPresent() ? String.valueOf(rating.getAsInt()) : NO_RATING) + amended;
    }

    /** Sealed ratings of a competency without who gave them, for example {@code 2, 1, 2}. */
    static String ratings(Case it, String competency) {
        List<String> ratings = new ArrayList<>();
        for (Asked asked : it.askedAbout(competency)) {
            it.answers(asked.key())
                    .values()
                    .forEach(a -> a.sealedRating().ifPresent(r -> ratings.add(String.valueOf(r))));
        }
        return String.join(", ", ratings);
    }

    /** What an open must still needs, for example {@code one more answer}. */
    static String needs(MustReading must) {
        List<String> needs = new ArrayList<>();
        if (must.missingAnswers() > 0) {
            needs.add(Figures.count(must.missingAnswers(), "more answer", "more answers"));
        }
        if (must.missingRaters() > 0) {
            needs.add(Figures.count(must.missingRaters(), "more interviewer", "more interviewers"));
        }
        return needs.isEmpty() ? "more evidence" : String.join(" and ", needs);
    }

    private static String observed(CompetencyReading c) {
        return switch (c.sight()) {
            case NOT_ASKED -> "not asked";
            case TOO_LITTLE_HEARD -> "too little heard";
            case OBSERVED -> level(c);
        };
    }

    /** The range of ratings in parentheses; empty when the level says it already. */
    /** An observed level with its range. */
    static String level(CompetencyReading c) {
        return LevelWords.level(c.own().orElseThrow()) + spread(c);
    }

    static String spread(CompetencyReading c) {
        int lowest = c.lowest().orElseThrow();
        int highest = c.highest().orElseThrow();
        boolean said =
                LevelWords.level(c.own().orElseThrow())
                        .equals("between " + lowest + " and " + highest);
        return lowest == highest || said ? "" : " (" + LevelWords.range(lowest, highest) + ")";
    }
}
