package dev.plumbline.cli.panel;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.ratings.SingleRating;
import dev.plumbline.evaluator.panelmodel.CompetencyPosterior;
import dev.plumbline.evaluator.panelmodel.NextRating;
import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ratings of one candidate under a stated model. All of them speak of one level.
 *
 * @param model what was stated
 * @param ratings in the order of the file
 * @param raters those who rated, in the order of their first rating
 */
public record OwnPanel(OwnModel model, List<PanelRating> ratings, List<SeverityPrior> raters) {

    /** With more unknown severities the integral was found to be wrong. */
    private static final int MOST_UNKNOWN = 6;

    /** Below this the likelihood is too near the smallest number that a double holds. */
    private static final double LEAST_LIKELY = -500;

    private static final String LEVEL = "level";
    private static final String NEXT = "\u0000next";
    private static final PanelProfile ONE =
            new PanelProfile(List.of(new Demand(LEVEL, 1, OptionalInt.of(1), 1)));

    public OwnPanel {
        ratings = List.copyOf(ratings);
        raters = List.copyOf(raters);
    }

    /** Holds ratings against a model; nothing when they do not fit. */
    public static Optional<OwnPanel> of(
            OwnModel model, List<SingleRating> rows, Findings findings) {
        List<PanelRating> ratings = new ArrayList<>();
        Map<String, SeverityPrior> raters = new LinkedHashMap<>();
        for (SingleRating row : rows) {
            if (!row.subject().equals(rows.get(0).subject())) {
                findings.error(
                        row.place(),
                        "panel-subject",
                        "a second candidate, \"" + row.subject() + "\"",
                        "Keep the lines of one; the posterior is about one person");
                return Optional.empty();
            }
            Optional<SeverityPrior> severity = model.severity(row.rater());
            if (severity.isEmpty()) {
                unknown("rater", row.rater(), model.severities().keySet(), row, findings);
            }
            severity.ifPresent(known -> raters.put(row.rater(), known));
            rating(model, row, findings).ifPresent(ratings::add);
        }
        notTooManyUnknown(raters, rows, findings);
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new OwnPanel(model, ratings, List.copyOf(raters.values())));
    }

    private static void notTooManyUnknown(
            Map<String, SeverityPrior> raters, List<SingleRating> rows, Findings findings) {
        List<String> unknown =
                raters.values().stream().filter(r -> r.sd() > 0).map(SeverityPrior::rater).toList();
        if (unknown.size() <= MOST_UNKNOWN) {
            return;
        }
        rows.stream()
                .filter(row -> row.rater().equals(unknown.get(MOST_UNKNOWN)))
                .findFirst()
                .ifPresent(
                        row ->
                                findings.error(
                                        row.place(),
                                        "panel-raters",
                                        "a seventh rater of unknown severity, \""
                                                + row.rater()
                                                + "\"",
                                        "State the severity of some with sd 0, or leave their"
                                                + " ratings out"));
    }

    private static Optional<PanelRating> rating(
            OwnModel model, SingleRating row, Findings findings) {
        RatingScale scale = model.scales().get(row.item());
        if (scale == null) {
            unknown("item", row.item(), model.scales().keySet(), row, findings);
            return Optional.empty();
        }
        double score = row.score();
        if (score != Math.rint(score) || score < 0 || score > scale.top()) {
            findings.error(
                    row.place(),
                    "panel-score",
                    row.item() + " has ratings 0 to " + scale.top() + ", whole numbers",
                    "Correct the score, or the thresholds of the item");
            return Optional.empty();
        }
        return Optional.of(new PanelRating(row.item(), row.rater(), (int) score));
    }

    private static void unknown(
            String noun, String id, Collection<String> known, SingleRating row, Findings into) {
        into.error(
                row.place(),
                "panel-unknown",
                "the model has no " + noun + " \"" + id + "\"",
                Nearest.didYouMean(id, List.copyOf(known), "Add it to the model file"));
    }

    /** The posterior of all ratings. */
    public PanelPosterior whole() {
        return posterior(ratings, raters);
    }

    /** The posterior after the first {@code n} ratings of the file. */
    public PanelPosterior after(int n) {
        return posterior(ratings.subList(0, n), raters);
    }

    /** The posterior without the ratings of one rater. */
    public PanelPosterior without(String rater) {
        return posterior(ratings.stream().filter(r -> !r.rater().equals(rater)).toList(), raters);
    }

    /** The posterior as if nobody were strict. */
    public PanelPosterior severityIgnored() {
        return posterior(
                ratings, raters.stream().map(r -> new SeverityPrior(r.rater(), 0, 0)).toList());
    }

    /** The one level that all ratings speak of. */
    public static CompetencyPosterior level(PanelPosterior posterior) {
        return posterior.competency(LEVEL);
    }

    private PanelPosterior posterior(List<PanelRating> some, List<SeverityPrior> known) {
        PanelPosterior posterior =
                posteriors(Fineness.REFERENCE).posterior(panel(some, known), ONE, 0);
        if (!(posterior.logMarginal() > LEAST_LIKELY)) {
            throw tooUnlikely();
        }
        return posterior;
    }

    private static Refusal tooUnlikely() {
        return Refusal.findings(
                "these ratings are too many or too unlikely under the model to be computed: look"
                        + " at the thresholds and the prior, or take fewer ratings.");
    }

    private PanelModel posteriors(Fineness fineness) {
        return new PanelModel(model.parameters(), fineness);
    }

    private PanelRatings panel(List<PanelRating> some, List<SeverityPrior> known) {
        List<RatedQuestion> questions = new ArrayList<>();
        model.scales().forEach((item, scale) -> questions.add(question(item, scale)));
        return new PanelRatings(known, questions, some);
    }

    private static RatedQuestion question(String item, RatingScale scale) {
        return new RatedQuestion(item, LEVEL, scale);
    }

    /**
     * What one further rating of an item would tell about a cut, by a rater nobody knows yet. As
     * fine as panels need: it compares items.
     */
    public NextRating next(String item, double cut) {
        List<SeverityPrior> known = new ArrayList<>(raters);
        known.add(new SeverityPrior(NEXT, model.nextSeverity(), 0));
        NextRating next =
                NextRating.of(
                        posteriors(Fineness.PANEL), panel(ratings, known), ONE, item, NEXT, cut);
        if (!Double.isFinite(next.expectedVariance() + next.expectedEntropy())) {
            throw tooUnlikely();
        }
        return next;
    }

    /** Items with a rating, in the order of the model. */
    public List<String> asked() {
        List<String> unasked = unasked();
        return model.scales().keySet().stream().filter(item -> !unasked.contains(item)).toList();
    }

    /** Items without a rating, in the order of the model. */
    public List<String> unasked() {
        return model.scales().keySet().stream()
                .filter(item -> ratings.stream().noneMatch(r -> r.question().equals(item)))
                .toList();
    }
}
