package dev.plumbline.evaluator.simulation.sanity;

import static dev.plumbline.evaluator.simulation.sanity.TestProfiles.JUNIOR;
import static dev.plumbline.evaluator.simulation.sanity.TestProfiles.JUNIOR_ASKED;
import static dev.plumbline.evaluator.simulation.sanity.TestProfiles.SENIOR;
import static dev.plumbline.evaluator.simulation.sanity.TestProfiles.SENIOR_ASKED;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.CompetencyPosterior;
import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.SixRules;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.List;
import java.util.OptionalInt;

/**
 * The figures by which anybody can judge the assumptions: is one unanimous 3 worth that much, would
 * we call this panel ready? Minima per must are one answer, two ratings, one interviewer.
 */
public final class SanityTables {

    private static final String ONLY = "the only competency";
    private static final String SECURITY = "application-security";
    private static final PanelProfile ONE =
            new PanelProfile(List.of(new Demand(ONLY, 3, OptionalInt.empty(), 1)));

    private final PanelModel model;
    private final SixRules rules;
    private final double slack;
    private final double severitySd;

    /** The tables of these assumptions; of the rule the minima per must are not used. */
    public SanityTables(Assumptions stated, VerdictRule rule) {
        model = new PanelModel(PanelParameters.of(stated, false), Fineness.PANEL);
        rules =
                new SixRules(
                        new VerdictRule(
                                rule.threshold(),
                                rule.slack(),
                                rule.minWeightObserved(),
                                rule.minAnswers(),
                                1,
                                2,
                                1));
        slack = rule.slack();
        severitySd = stated.severitySd();
    }

    /** One competency by its own ratings, from few to many. */
    public List<RatingsRow> ratings() {
        return List.of(
                row("3", 1, 3),
                row("3,3", 1, 3, 3),
                row("3,3 twice", 2, 3, 3),
                row("3,3 three times", 3, 3, 3),
                row("3,3 six times", 6, 3, 3),
                row("2,3 twice", 2, 2, 3),
                row("2,2 twice", 2, 2, 2),
                row("4,4 twice", 2, 4, 4),
                row("4,4 six times", 6, 4, 4),
                row("1,1 twice", 2, 1, 1));
    }

    /** Whole panels for the two test profiles. */
    public List<PanelRow> panels() {
        GivenPanel oneRater = new GivenPanel(severitySd);
        GivenPanel split = new GivenPanel(severitySd);
        for (String competency : SENIOR_ASKED) {
            oneRater.answer(competency, 3);
            split.answer(competency, 3, 2);
        }
        return List.of(
                row("senior, no ratings", SENIOR, new GivenPanel(severitySd)),
                row("all 3", SENIOR, senior(3, 3, 3, 3, 3, 3, 3)),
                row("all 3, one rater", SENIOR, oneRater),
                row("each 3,2", SENIOR, split),
                row("all 2", SENIOR, senior(2, 2, 2, 2, 2, 2, 2)),
                row("4,4,3,3,3,2,2", SENIOR, senior(4, 4, 3, 3, 3, 2, 2)),
                row("all 3 but security 1", SENIOR, senior(3, 3, 3, 3, 1, 3, 3)),
                row(
                        "the same, second security answer 1",
                        SENIOR,
                        senior(3, 3, 3, 3, 1, 3, 3).answer(SECURITY, 1, 1)),
                row("junior, exactly at every bar", JUNIOR, both(JUNIOR_ASKED, 2, 2, 1, 1, 1)),
                row("junior, all 1", JUNIOR, both(JUNIOR_ASKED, 1, 1, 1, 1, 1)));
    }

    private GivenPanel senior(int... levels) {
        return both(SENIOR_ASKED, levels);
    }

    /** Both interviewers give each answer the same rating. */
    private GivenPanel both(List<String> asked, int... levels) {
        GivenPanel panel = new GivenPanel(severitySd);
        for (int q = 0; q < levels.length; q++) {
            panel.answer(asked.get(q), levels[q], levels[q]);
        }
        return panel;
    }

    private RatingsRow row(String words, int times, int... ratings) {
        GivenPanel panel = new GivenPanel(severitySd);
        for (int i = 0; i < times; i++) {
            panel.answer(ONLY, ratings);
        }
        CompetencyPosterior level = model.posterior(panel.ratings(), ONE, slack).competency(ONLY);
        return new RatingsRow(
                words,
                level.curve().atLeast(1.5),
                level.curve().atLeast(2.5),
                level.curve().atLeast(3.5),
                level.range80());
    }

    private PanelRow row(String words, PanelProfile profile, GivenPanel panel) {
        PanelPosterior posterior = model.posterior(panel.ratings(), profile, slack);
        return new PanelRow(
                words,
                posterior.musts(),
                posterior.role(),
                posterior.plan(),
                rules.decide(panel.ratings(), profile, posterior));
    }
}
