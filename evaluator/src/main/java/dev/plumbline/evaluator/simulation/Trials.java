package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.CompetencyPosterior;
import dev.plumbline.evaluator.panelmodel.DecidingRule;
import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.PanelVerdict;
import dev.plumbline.evaluator.panelmodel.SixRules;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates simulated panels under the stated assumptions. */
final class Trials {

    private final PanelProfile profile;
    private final double slack;
    private final double severitySd;
    private final PanelModel model;
    private final SixRules rules;
    private final PanelPosterior prior;

    Trials(SimulationSetup setup) {
        profile = setup.profile();
        slack = setup.rule().slack();
        severitySd = setup.stated().severitySd();
        model = new PanelModel(PanelParameters.of(setup.stated(), false), Fineness.PANEL);
        rules = new SixRules(setup.rule());
        prior = posterior(new PanelRatings(List.of(), List.of(), List.of()));
    }

    Trial evaluate(SimulatedPanel panel) {
        int questions = panel.questions().size();
        PanelRatings all = panel.after(questions, severitySd);
        PanelPosterior posterior = posterior(all);
        Map<Way, Claim> claims = new EnumMap<>(Way.class);
        Claim whole = Claim.of(decide(all, posterior), posterior, questions);
        claims.put(Way.ALL_QUESTIONS, whole);
        claims.put(Way.STOPPING_EARLY, stopping(panel, whole));
        PanelRatings known = panel.withKnownSeverities();
        PanelPosterior calibrated = posterior(known);
        claims.put(
                Way.SEVERITIES_KNOWN, Claim.of(decide(known, calibrated), calibrated, questions));
        return new Trial(
                panel,
                posterior,
                claims,
                panel.truth().meets(profile, 0),
                panel.truth().meets(profile, slack));
    }

    private Claim stopping(SimulatedPanel panel, Claim whole) {
        for (int asked = 1; asked < whole.questions(); asked++) {
            PanelRatings seen = panel.after(asked, severitySd);
            if (decide(seen, countsOnly(seen)).rule() != DecidingRule.EVIDENCE_MINIMA) {
                PanelPosterior posterior = posterior(seen);
                PanelVerdict decided = decide(seen, posterior);
                if (stops(decided.rule())) {
                    return Claim.of(decided, posterior, asked);
                }
            }
        }
        return whole;
    }

    private static boolean stops(DecidingRule rule) {
        return switch (rule) {
            case MUST_SHORT, ROLE_MET, ROLE_MET_WITHIN_SLACK, ROLE_UNLIKELY -> true;
            case EVIDENCE_MINIMA, UNDECIDED -> false;
        };
    }

    private PanelPosterior posterior(PanelRatings ratings) {
        return model.posterior(ratings, profile, slack);
    }

    private PanelVerdict decide(PanelRatings ratings, PanelPosterior posterior) {
        return rules.decide(ratings, profile, posterior);
    }

    /**
     * The prior with the counts of these ratings: enough for rules 1 and 2, which look at no
     * probability, and a hundred times quicker than a posterior.
     */
    private PanelPosterior countsOnly(PanelRatings ratings) {
        Map<String, List<PanelRating>> byCompetency = new HashMap<>();
        Map<String, String> competencies = new HashMap<>();
        for (RatedQuestion question : ratings.questions()) {
            competencies.put(question.id(), question.competency());
        }
        for (PanelRating rating : ratings.ratings()) {
            byCompetency
                    .computeIfAbsent(
                            competencies.getOrDefault(rating.question(), ""),
                            c -> new ArrayList<>())
                    .add(rating);
        }
        return new PanelPosterior(
                prior.competencies().stream()
                        .map(c -> counted(c, byCompetency.getOrDefault(c.competency(), List.of())))
                        .toList(),
                prior.raters(),
                prior.musts(),
                prior.role(),
                prior.plan(),
                prior.logMarginal());
    }

    private static CompetencyPosterior counted(CompetencyPosterior c, List<PanelRating> ratings) {
        return new CompetencyPosterior(
                c.competency(),
                c.mean(),
                c.sd(),
                c.levels(),
                c.atLeastRequired(),
                c.atLeastMust(),
                c.range80(),
                (int) ratings.stream().map(PanelRating::question).distinct().count(),
                ratings.size(),
                (int) ratings.stream().map(PanelRating::rater).distinct().count(),
                c.curve());
    }
}
