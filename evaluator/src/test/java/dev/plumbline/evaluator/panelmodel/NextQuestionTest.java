package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NextQuestionTest {

    private static final RatingScale SCALE = RatingScale.halfWay(1, 4);

    @Test
    void oneFurtherRatingPromisesWhatTheReferenceSays() {
        JsonNode expected = ReferenceCase.json("next_question_selection/expected.json");
        Map<String, double[]> severities =
                Map.of(
                        "A", new double[] {0, 0},
                        "B", new double[] {0.45, 0},
                        "C", new double[] {-0.45, 0},
                        "future", new double[] {0, 0});
        PanelRatings panel =
                ReferenceCase.oneCompetency(
                        expected, ReferenceCase.ratings("next_question_selection"), severities);
        PanelModel model = new PanelModel(ReferenceCase.logits(0), Fineness.REFERENCE);
        double eap =
                model.posterior(panel, ReferenceCase.oneCompetency(), 0).competency("theta").mean();

        assertThat(eap).isCloseTo(expected.get("eap").asDouble(), within(1e-5));
        for (Map.Entry<String, JsonNode> item : expected.get("per_item").properties()) {
            NextRating next =
                    NextRating.of(
                            model,
                            panel,
                            ReferenceCase.oneCompetency(),
                            item.getKey(),
                            "future",
                            expected.get("cut").asDouble());
            assertOutlook(next, scale(panel, item.getKey()), eap, item.getValue());
        }
    }

    private static RatingScale scale(PanelRatings panel, String question) {
        return panel.questions().stream()
                .filter(q -> q.id().equals(question))
                .findFirst()
                .orElseThrow()
                .scale();
    }

    private static void assertOutlook(
            NextRating next, RatingScale scale, double eap, JsonNode expected) {
        assertClose(scale.information(eap, 1), expected.get("info_at_eap"), 1e-5);
        assertClose(scale.information(0.5, 1), expected.get("info_at_cut"), 1e-5);
        assertClose(next.expectedVariance(), expected.get("epv"), 1e-5);
        assertClose(
                next.expectedMisclassification(), expected.get("expected_misclassification"), 1e-5);
        assertClose(next.expectedEntropy(), expected.get("expected_decision_entropy"), 1e-5);
        assertClose(scale.divergence(0.75, 0.25, 1), expected.get("kl_cut_pm025"), 1e-4);
        assertThat(next.predictive()).hasSize(5);
        for (int k = 0; k < 5; k++) {
            assertClose(next.predictive().get(k), expected.get("predictive").get(k), 1e-5);
        }
    }

    private static void assertClose(double actual, JsonNode expected, double tolerance) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(tolerance));
    }

    @Test
    void theScanAgreesWithAWholePosteriorForEveryOutcome() {
        Panels panels = interview();
        PanelRatings panel = panels.panel();
        PanelModel model = new PanelModel(Panels.ASSUMED, Fineness.PANEL);
        double before = model.posterior(panel, Panels.SENIOR, Panels.SLACK).logMarginal();
        for (Candidate candidate :
                List.of(candidate("release-safety"), candidate("coding-craft"))) {
            double expected = 0;
            List<RatedQuestion> questions = new ArrayList<>(panel.questions());
            questions.add(new RatedQuestion("next", candidate.competency(), SCALE));
            for (int a = 0; a <= 4; a++) {
                for (int b = 0; b <= 4; b++) {
                    List<PanelRating> ratings = new ArrayList<>(panel.ratings());
                    ratings.add(new PanelRating("next", "A", a));
                    ratings.add(new PanelRating("next", "B", b));
                    PanelPosterior after =
                            model.posterior(
                                    new PanelRatings(panel.raters(), questions, ratings),
                                    Panels.SENIOR,
                                    Panels.SLACK);
                    expected +=
                            Math.exp(after.logMarginal() - before)
                                    * NextQuestionScan.entropy(after.role(), after.plan());
                }
            }

            Outlook outlook = scan(panel, List.of(candidate)).get(0);

            assertThat(outlook.expected()).isCloseTo(expected, within(0.002));
        }
    }

    @Test
    void candidatesAreOrderedByTheDoubtTheyRemovePerMinute() {
        List<Candidate> candidates = new ArrayList<>();
        Panels.SENIOR.demands().forEach(d -> candidates.add(candidate(d.competency())));

        List<Outlook> outlooks = scan(interview().panel(), candidates);

        assertThat(outlooks).hasSameSizeAs(candidates);
        assertThat(outlooks)
                .isSortedAccordingTo(Comparator.comparingDouble(Outlook::dropPerMinute).reversed());
        assertThat(outlooks)
                .allSatisfy(outlook -> assertThat(outlook.drop()).isGreaterThanOrEqualTo(0));
        assertThat(outlooks.get(0).candidate().competency()).isEqualTo("release-safety");
    }

    @Test
    void halfTheMinutesAreTwiceTheDropPerMinute() {
        Candidate twice = new Candidate("long", "release-safety", SCALE, 26);

        List<Outlook> outlooks =
                scan(interview().panel(), List.of(twice, candidate("release-safety")));

        assertThat(outlooks.get(0).candidate().minutes()).isEqualTo(13);
        assertThat(outlooks.get(0).dropPerMinute())
                .isCloseTo(2 * outlooks.get(1).dropPerMinute(), within(1e-12));
    }

    @Test
    void aQuestionThatTheRoleDoesNotAskForIsLeftOut() {
        assertThat(scan(interview().panel(), List.of(candidate("staffing")))).isEmpty();
    }

    private static Panels interview() {
        return new Panels()
                .answer("architecture-design", 3, 3)
                .answer("data-modeling", 3, 2)
                .answer("application-security", 2, 3)
                .answer("performance-diagnosis", 3, 3);
    }

    private static Candidate candidate(String competency) {
        return new Candidate(competency, competency, SCALE, 13);
    }

    private static List<Outlook> scan(PanelRatings panel, List<Candidate> candidates) {
        return new NextQuestionScan(Panels.ASSUMED)
                .scan(
                        panel,
                        Panels.SENIOR,
                        Panels.SLACK,
                        candidates,
                        List.of(
                                new SeverityPrior("A", 0, Panels.SEVERITY_SD),
                                new SeverityPrior("B", 0, Panels.SEVERITY_SD)));
    }
}
