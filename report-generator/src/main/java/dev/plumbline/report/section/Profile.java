package dev.plumbline.report.section;

import static dev.plumbline.evaluator.derivation.Sentences.odds;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.Coverage;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.report.model.ProfileSection;
import dev.plumbline.report.model.ProfileSection.Band;
import dev.plumbline.report.model.ProfileSection.Fact;
import dev.plumbline.report.model.ProfileSection.Row;
import dev.plumbline.report.model.ProfileSection.Standing;
import dev.plumbline.report.words.LevelWords;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Section 5: the plain counts, and every competency against the role's bar. */
final class Profile {

    private static final int ENOUGH_FOR_A_COEFFICIENT = 10;

    private Profile() {}

    static ProfileSection of(Case it) {
        List<Fact> facts = List.of(agreement(it), coverage(it), ticks(it), sealed(it));
        return new ProfileSection(
                it.reading().estimate().isPresent(),
                facts,
                it.reading().competencies().stream().map(c -> row(it, c)).toList());
    }

    private static Fact agreement(Case it) {
        Agreement a = it.evaluation().agreement();
        if (a.doublyRated() == 0) {
            return new Fact("No answer rated twice", "So nothing is said about agreement.");
        }
        String few =
                a.doublyRated() < ENOUGH_FOR_A_COEFFICIENT ? " Too few for a coefficient." : "";
        return new Fact(
                a.withinOne() + " of " + a.doublyRated() + " within one level",
                "Answers rated by two or more: "
                        + a.identical()
                        + " the same, "
                        + a.oneApart()
                        + " one apart, "
                        + a.apart().size()
                        + " further apart."
                        + few);
    }

    private static Fact coverage(Case it) {
        Coverage c = it.reading().coverage();
        List<String> out = new ArrayList<>();
        out.add(Figures.share(c.weightObserved()) + " of the role’s weight");
        if (!c.notAsked().isEmpty()) {
            out.add("not asked: " + titles(it, c.notAsked()));
        }
        if (!c.tooLittleHeard().isEmpty()) {
            out.add("too little heard: " + titles(it, c.tooLittleHeard()));
        }
        return new Fact(
                c.observed().size() + " of " + it.reading().competencies().size() + " competencies",
                String.join("; ", out) + ".");
    }

    private static String titles(Case it, List<String> ids) {
        return Sentences.list(ids.stream().map(it.names()::inside).toList());
    }

    private static Fact ticks(Case it) {
        int heard = count(it, t -> t.heard().size());
        int prompted = count(it, t -> t.prompted().size());
        int notes =
                (int)
                        it.facts().answers().stream()
                                .flatMap(a -> a.notes().stream())
                                .filter(n -> it.rater(n.interviewer()).handedIn())
                                .count();
        return new Fact(
                Figures.count(heard + prompted, "tick", "ticks")
                        + ", "
                        + Figures.count(notes, "note", "notes"),
                heard
                        + " unprompted, "
                        + prompted
                        + " after a probe; "
                        + count(it, t -> t.notShown().size())
                        + " asked for and not shown, "
                        + count(it, t -> t.opposite().size())
                        + " contrary.");
    }

    private static int count(Case it, ToIntFunction<Ticks> of) {
        return it.panel().handedIn().stream()
                .flatMap(s -> s.answers().stream())
                .map(Answer::ticks)
                .mapToInt(of)
                .sum();
    }

    private static Fact sealed(Case it) {
        int ratings = 0;
        int amended = 0;
        for (Scorecard card : it.panel().handedIn()) {
            for (Answer answer : card.answers()) {
                ratings += answer.sealedRating().isPresent() ? 1 : 0;
                amended += answer.amended().isPresent() ? 1 : 0;
            }
        }
        return new Fact(
                it.panel().handedIn().size()
                        + " of "
                        + it.panel().scorecards().size()
                        + " handed in",
                Figures.count(ratings, "rating", "ratings")
                        + ", sealed before the reveal; "
                        + amended
                        + " amended after it.");
    }

    private static Row row(Case it, CompetencyReading c) {
        Standing standing = Gaps.standing(it, c);
        double gap = c.gap().orElse(0);
        return new Row(
                c.competency(),
                it.names().competency(c.competency()),
                c.weight(),
                c.required(),
                c.must(),
                band(c),
                level(c),
                rests(c),
                standing,
                against(c, standing),
                standing != Standing.REACHES && !LevelWords.gap(gap).equals("nothing")
                        ? LevelWords.gap(gap) + " short"
                        : "",
                c.own().isEmpty()
                        ? Optional.empty()
                        : c.estimate()
                                .map(e -> c.required() + " or more: " + odds(e.atLeastRequired())));
    }

    private static Optional<Band> band(CompetencyReading c) {
        if (c.own().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                c.estimate()
                        .map(e -> new Band(e.low(), e.mean(), e.high()))
                        .orElseGet(
                                () ->
                                        new Band(
                                                c.lowest().orElseThrow(),
                                                c.own().getAsDouble(),
                                                c.highest().orElseThrow())));
    }

    private static String level(CompetencyReading c) {
        if (c.own().isEmpty()) {
            return "no range";
        }
        return c.estimate()
                .map(Profile::fits)
                .orElseGet(() -> LevelWords.level(c.own().getAsDouble()) + Musts.spread(c));
    }

    /** To whole levels: a decimal would promise more than the model holds. */
    private static String fits(LevelEstimate e) {
        int low = (int) Math.round(e.low());
        int high = (int) Math.round(e.high());
        return Math.round(e.mean()) + (low == high ? "" : " (" + low + " to " + high + ")");
    }

    private static String rests(CompetencyReading c) {
        return switch (c.sight()) {
            case NOT_ASKED -> "not asked";
            case TOO_LITTLE_HEARD -> "asked, too little heard";
            case OBSERVED ->
                    Figures.count(c.answers(), "answer", "answers")
                            + ", "
                            + Figures.count(c.raters(), "rater", "raters");
        };
    }

    private static String against(CompetencyReading c, Standing standing) {
        OptionalInt must = c.must();
        return switch (standing) {
            case REACHES -> "at " + c.required();
            case BELOW -> "below " + c.required() + (must.isPresent() ? ", at its must" : "");
            case BELOW_MUST -> "below its must at " + must.orElse(c.required());
            case UNSEEN ->
                    c.sight() == CompetencyReading.Sight.NOT_ASKED
                            ? "not asked"
                            : "too little heard";
        };
    }
}
