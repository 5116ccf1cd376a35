package dev.plumbline.evaluator.readiness;

import static dev.plumbline.evaluator.derivation.Sentences.capital;
import static dev.plumbline.evaluator.derivation.Sentences.compared;
import static dev.plumbline.evaluator.derivation.Sentences.figure;
import static dev.plumbline.evaluator.derivation.Sentences.levels;
import static dev.plumbline.evaluator.derivation.Sentences.list;
import static dev.plumbline.evaluator.derivation.Sentences.number;

import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Panel;
import java.util.ArrayList;
import java.util.List;

/** How the plain reading is told: its sentences, each with the figures it compared. */
final class PlainWords {

    private final Panel panel;
    private final RoleProfile role;
    private final PlainRule rule;
    private final PlainFigures figures;
    private final SeenWords seen;

    PlainWords(Panel panel, PlainFigures figures) {
        this.panel = panel;
        this.seen = new SeenWords(panel);
        this.role = panel.role();
        this.rule = panel.rule();
        this.figures = figures;
    }

    /** The rule that decided, with its figures. */
    String because(PlainRuling ruling) {
        return switch (ruling) {
            case MUST_SHORT -> mustsShort();
            case NOT_ENOUGH_EVIDENCE -> evidence();
            case READY ->
                    musts()
                            + "nothing is more than "
                            + levels(rule.requiredTolerance())
                            + " short, and the weighted shortfall of "
                            + figure(figures.shortfall())
                            + " is at most "
                            + figure(rule.readyShortfall());
            case READY_WITH_A_PLAN ->
                    musts()
                            + "and the weighted shortfall of "
                            + figure(figures.shortfall())
                            + " is one that a plan may carry (at most "
                            + figure(rule.planShortfall())
                            + ")";
            case NOT_YET -> musts() + "but " + tooMuchForAPlan();
        };
    }

    private String mustsShort() {
        return String.join(
                "; ",
                figures.musts(MustReading.State.SHORT).stream()
                        .map(c -> panel.title(c) + " is " + mustAt(c) + " and was " + rated(c))
                        .toList());
    }

    private String evidence() {
        List<String> lacks =
                new ArrayList<>(
                        figures.musts(MustReading.State.OPEN).stream()
                                .map(c -> panel.title(c) + " has " + lacks(c))
                                .toList());
        if (!figures.enoughWeight()) {
            lacks.add(weightSeen());
        }
        return String.join("; ", lacks);
    }

    private String musts() {
        return role.must().isEmpty() ? "The role has no musts, " : "Every must is met, ";
    }

    private String tooMuchForAPlan() {
        List<String> gaps = figures.overPlanGap();
        if (!gaps.isEmpty()) {
            String first = gaps.get(0);
            return panel.title(first)
                    + " is "
                    + levels(figures.gap(first))
                    + " short, and a plan may carry "
                    + levels(rule.planGap());
        }
        return "the weighted shortfall of "
                + figure(figures.shortfall())
                + " is more than a plan may carry (at most "
                + figure(rule.planShortfall())
                + ")";
    }

    /** All that stands between the candidate and ready, gravest first; empty when ready. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(shortMusts());
        missing.addAll(evidenceMissing());
        figures.overTolerance().stream()
                .filter(c -> !figures.musts(MustReading.State.SHORT).contains(c))
                .forEach(c -> missing.add(gap(c)));
        if (compared(figures.shortfall()) > rule.readyShortfall()) {
            List<String> titles = figures.anyGap().stream().map(panel::title).toList();
            missing.add(
                    "Weighted over what was seen: "
                            + levels(figures.shortfall())
                            + " short, where ready allows "
                            + figure(rule.readyShortfall())
                            + "; from "
                            + list(titles));
        }
        return missing;
    }

    private List<String> shortMusts() {
        return figures.musts(MustReading.State.SHORT).stream()
                .map(c -> panel.title(c) + ": " + mustAt(c) + "; " + rated(c))
                .toList();
    }

    private List<String> evidenceMissing() {
        List<String> missing = new ArrayList<>();
        figures.musts(MustReading.State.OPEN)
                .forEach(c -> missing.add(panel.title(c) + ": " + lacks(c)));
        if (!figures.enoughWeight()) {
            missing.add(weightSeen());
        }
        return missing;
    }

    private String weightSeen() {
        return SeenWords.weight(figures.weightObserved(), rule.minWeightObserved());
    }

    private String mustAt(String competency) {
        return SeenWords.mustAt(figures.floor(competency));
    }

    /** What an open must lacks of its minima. */
    private String lacks(String competency) {
        Observation observation = figures.of(competency);
        return SeenWords.lacks(
                observation.answers(),
                rule.minAnswersPerMust(),
                observation.raters(),
                rule.minRatersPerMust());
    }

    private String gap(String competency) {
        return seen.gap(
                competency,
                figures.required(competency),
                figures.own(competency),
                figures.of(competency).answers());
    }

    private String rated(String competency) {
        return SeenWords.rated(figures.own(competency), figures.of(competency).answers());
    }

    Derivation verdict(PlainRuling ruling, String because, List<Derivation> rests) {
        List<Derivation> all = new ArrayList<>();
        all.add(
                Derivation.of(
                        "Rule "
                                + (ruling.ordinal() + 1)
                                + " of "
                                + PlainRuling.values().length
                                + " decided ("
                                + ruling.id()
                                + "); the rules before it did not hold"));
        all.addAll(rests);
        return Derivation.named("verdict", capital(ruling.verdict().words()) + ": " + because, all);
    }

    Derivation must(String id, Derivation competency) {
        String says =
                switch (figures.must(id)) {
                    case OPEN -> "open, with " + lacks(id);
                    case MET -> "met, " + rated(id) + "; " + least(id) + " meets it";
                    case SHORT -> "short, " + rated(id) + "; " + least(id) + " would meet it";
                };
        return Derivation.named(
                "must/" + id,
                panel.title(id) + " is " + mustAt(id) + ": " + says,
                List.of(competency));
    }

    private String least(String must) {
        return figure(figures.leastThatMeets(must)) + " or more";
    }

    Derivation competency(String id, CompetencyReading.Sight sight) {
        Observation observation = figures.of(id);
        return seen.competency(
                id,
                switch (sight) {
                    case NOT_ASKED -> "not asked";
                    case TOO_LITTLE_HEARD -> "asked, and not enough heard to read a level";
                    case OBSERVED ->
                            figure(figures.own(id))
                                    + (observation.answers() == 1
                                            ? " from one answer"
                                            : ", the mean of "
                                                    + number(observation.answers())
                                                    + " answers");
                },
                observation.asked(),
                observation.ratings());
    }

    Derivation coverage(Coverage coverage) {
        return seen.coverage(coverage, weightSeen());
    }
}
