package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.CanonicalPanel;
import dev.plumbline.evaluator.panelmodel.posterior.OutcomeScan;
import dev.plumbline.evaluator.panelmodel.posterior.OutcomeScan.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which question would remove most doubt per minute. The doubt is the entropy (Shannon 1948) of
 * where the candidate stands: the bar met (A), met within the slack only (B - A), or neither (1 -
 * B).
 *
 * <p>The number of outcomes grows as five to the power of those who will rate the answer; hand over
 * two of the panel. In simulation, ordering questions this way gained little; knowing when to stop
 * did.
 */
public final class NextQuestionScan {

    private final PanelParameters parameters;

    public NextQuestionScan(PanelParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * All candidates, the one that removes most doubt per minute first; equal ones by id. A
     * candidate on a competency that the role does not ask for is left out.
     *
     * @param slack how far the weighted margin may lie below 0 under a plan, in levels
     * @param hearing those who will rate the answer, members of the panel; one who has rated
     *     nothing yet is taken at the prior mean
     */
    public List<Outlook> scan(
            PanelRatings ratings,
            PanelProfile profile,
            double slack,
            List<Candidate> candidates,
            List<SeverityPrior> hearing) {
        CanonicalPanel panel = CanonicalPanel.of(ratings, profile);
        int[] raters = new int[hearing.size()];
        double[] expected = new double[hearing.size()];
        List<String> codes = panel.raters().stream().map(SeverityPrior::rater).toList();
        for (int r = 0; r < raters.length; r++) {
            raters[r] = codes.indexOf(hearing.get(r).rater());
            expected[r] = hearing.get(r).mean();
        }
        List<String> competencies =
                panel.competencies().stream().map(demand -> demand.competency()).toList();
        Map<Integer, OutcomeScan> scans = new HashMap<>();
        Map<List<Object>, List<Outcome>> known = new HashMap<>();
        List<Outlook> outlooks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int competency = competencies.indexOf(candidate.competency());
            if (competency >= 0 && panel.competencies().get(competency).weight() > 0) {
                OutcomeScan scan =
                        scans.computeIfAbsent(
                                competency, c -> OutcomeScan.of(panel, parameters, slack, c));
                RatingScale scale = candidate.scale();
                List<Outcome> outcomes =
                        known.computeIfAbsent(
                                List.of(competency, scale),
                                key -> scan.outcomes(scale, raters, expected));
                outlooks.add(outlook(candidate, outcomes));
            }
        }
        outlooks.sort(
                Comparator.comparingDouble(Outlook::dropPerMinute)
                        .reversed()
                        .thenComparing(outlook -> outlook.candidate().id()));
        return List.copyOf(outlooks);
    }

    /** The present standing is the mean over the outcomes, so that no answer can promise a loss. */
    private static Outlook outlook(Candidate candidate, List<Outcome> outcomes) {
        double role = 0;
        double plan = 0;
        double expected = 0;
        for (Outcome outcome : outcomes) {
            role += outcome.probability() * outcome.role();
            plan += outcome.probability() * outcome.plan();
            expected += outcome.probability() * entropy(outcome.role(), outcome.plan());
        }
        return new Outlook(candidate, entropy(role, plan), expected);
    }

    /**
     * The entropy of where a candidate stands, in nats, 0 to log 3.
     *
     * @param role A
     * @param plan B
     */
    static double entropy(double role, double plan) {
        return term(role) + term(plan - role) + term(1 - plan);
    }

    private static double term(double share) {
        return share > 0 ? -share * Math.log(share) : 0;
    }
}
