package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * From probabilities to a verdict, by six rules of which the first that matches decides.
 * Probabilities are rounded half up to three decimals before they are compared; at least meets. The
 * rules are policy; the thresholds stand in the verdict rule of the content.
 */
public final class SixRules {

    private static final int DECIMALS = 3;
    private static final double ROUNDING = 1e-9;

    /** On so many answers a short must settles the verdict: one answer may be bad luck. */
    private static final int SETTLED_BY = 2;

    private final VerdictRule rule;

    public SixRules(VerdictRule rule) {
        this.rule = rule;
    }

    /** The verdict on a panel for a role, given its posterior. */
    public PanelVerdict decide(
            PanelRatings ratings, PanelProfile profile, PanelPosterior posterior) {
        Map<String, RatedQuestion> questions =
                ratings.questions().stream().collect(Collectors.toMap(RatedQuestion::id, q -> q));
        Map<String, Double> severities =
                ratings.raters().stream()
                        .collect(Collectors.toMap(SeverityPrior::rater, SeverityPrior::mean));
        List<OwnLevel> own = new ArrayList<>();
        for (Demand demand : profile.demands()) {
            Map<String, List<Double>> answers = new TreeMap<>();
            for (PanelRating rating : ratings.ratings()) {
                RatedQuestion question = known(questions, rating.question());
                if (question.competency().equals(demand.competency())) {
                    double severity = known(severities, rating.rater());
                    answers.computeIfAbsent(question.id(), q -> new ArrayList<>())
                            .add(counted(rating, question, demand, severity));
                }
            }
            own.add(own(demand, answers.values(), posterior.competency(demand.competency())));
        }
        return decide(profile, posterior, own);
    }

    private static <T> T known(Map<String, T> things, String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException("unknown: " + name);
        }
        return thing;
    }

    /**
     * A rating as it counts towards the own level. The top of a question proves at least the bar.
     */
    private static double counted(
            PanelRating rating, RatedQuestion question, Demand demand, double severity) {
        double corrected = rating.rating() + severity;
        boolean top = rating.rating() >= question.scale().highest();
        return top ? Math.max(corrected, demand.required()) : corrected;
    }

    private OwnLevel own(
            Demand demand, Collection<List<Double>> answers, CompetencyPosterior posterior) {
        if (answers.isEmpty()) {
            return new OwnLevel(
                    demand.competency(),
                    OptionalDouble.empty(),
                    0,
                    demand.must().isPresent() && thin(posterior),
                    false,
                    false);
        }
        double own = mean(answers.stream().map(SixRules::mean).toList());
        boolean isShort = own < demand.floor() - ROUNDING;
        boolean gap = own < demand.bar() - ROUNDING && rounded(posterior.atLeastRequired()) < 0.5;
        return new OwnLevel(
                demand.competency(),
                OptionalDouble.of(own),
                answers.size(),
                demand.must().isPresent() && thin(posterior),
                isShort,
                gap);
    }

    /** Summed in ascending order, so that the order of the ratings changes no bit. */
    private static double mean(List<Double> values) {
        return values.stream().sorted().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private boolean thin(CompetencyPosterior posterior) {
        return posterior.answers() < rule.minAnswersPerMust()
                || posterior.ratings() < rule.minRatingsPerMust()
                || posterior.raters() < rule.minRatersPerMust();
    }

    private PanelVerdict decide(
            PanelProfile profile, PanelPosterior posterior, List<OwnLevel> own) {
        double weight = 0;
        int answers = 0;
        for (int i = 0; i < own.size(); i++) {
            answers += own.get(i).answers();
            weight += own.get(i).own().isPresent() ? profile.demands().get(i).weight() : 0;
        }
        weight = Figures.rounded(weight, 9);
        double role = rounded(posterior.role());
        double plan = rounded(posterior.plan());
        DecidingRule deciding = deciding(own, weight, answers, role, plan);
        return new PanelVerdict(verdict(deciding), deciding, role, plan, weight, answers, own);
    }

    private DecidingRule deciding(
            List<OwnLevel> own, double weight, int answers, double role, double plan) {
        if (own.stream().anyMatch(c -> c.isShort() && c.answers() >= SETTLED_BY)) {
            return DecidingRule.MUST_SHORT;
        }
        if (weight < rule.minWeightObserved()
                || answers < rule.minAnswers()
                || own.stream().anyMatch(OwnLevel::thin)) {
            return DecidingRule.EVIDENCE_MINIMA;
        }
        boolean nothingShort = own.stream().noneMatch(OwnLevel::isShort);
        if (role >= rule.threshold() && nothingShort && own.stream().noneMatch(OwnLevel::gap)) {
            return DecidingRule.ROLE_MET;
        }
        if (plan >= rule.threshold() && nothingShort) {
            return DecidingRule.ROLE_MET_WITHIN_SLACK;
        }
        return role <= rounded(1 - rule.threshold())
                ? DecidingRule.ROLE_UNLIKELY
                : DecidingRule.UNDECIDED;
    }

    private static Verdict verdict(DecidingRule rule) {
        return switch (rule) {
            case ROLE_MET -> Verdict.READY;
            case ROLE_MET_WITHIN_SLACK -> Verdict.READY_WITH_A_PLAN;
            case MUST_SHORT, ROLE_UNLIKELY -> Verdict.NOT_YET;
            case EVIDENCE_MINIMA, UNDECIDED -> Verdict.NOT_ENOUGH_EVIDENCE;
        };
    }

    private static double rounded(double probability) {
        return Figures.rounded(probability, DECIMALS);
    }
}
