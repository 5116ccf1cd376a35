package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import dev.plumbline.evaluator.panelmodel.posterior.LevelCurve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Posteriors of one competency against brute force with other people's thresholds, in logits. */
class PosteriorReferenceTest {

    private static final Map<String, double[]> SEVERITIES =
            Map.of(
                    "A",
                    new double[] {0, 0},
                    "B",
                    new double[] {0.45, 0},
                    "C",
                    new double[] {-0.45, 0});

    @Test
    void knownSeveritiesGiveThePublishedPosteriorAfterEachRating() {
        JsonNode expected = ReferenceCase.json("panel_posterior_known_params/expected.json");
        List<PanelRating> ratings = ReferenceCase.ratings("panel_posterior_known_params");

        for (int n = 1; n <= ratings.size(); n++) {
            PanelRatings panel =
                    ReferenceCase.oneCompetency(expected, ratings.subList(0, n), SEVERITIES);
            JsonNode step = expected.get("after_each_rating").get(n - 1);

            assertCurve(posterior(panel, 0), step, 1e-6);
        }
    }

    @Test
    void knownSeveritiesGiveThePublishedQuantilesModeAndMarginal() {
        JsonNode expected = ReferenceCase.json("panel_posterior_known_params/expected.json");
        List<PanelRating> ratings = ReferenceCase.ratings("panel_posterior_known_params");

        assertWhole(
                posterior(ReferenceCase.oneCompetency(expected, ratings, SEVERITIES), 0),
                expected.get("final"));
    }

    @Test
    void leavingOneRaterOutGivesThePublishedPosterior() {
        JsonNode expected = ReferenceCase.json("panel_posterior_known_params/expected.json");
        List<PanelRating> ratings = ReferenceCase.ratings("panel_posterior_known_params");

        for (String out : SEVERITIES.keySet()) {
            List<PanelRating> kept =
                    ratings.stream().filter(rating -> !rating.rater().equals(out)).toList();

            assertWhole(
                    posterior(ReferenceCase.oneCompetency(expected, kept, SEVERITIES), 0),
                    expected.get("leave_one_rater_out").get(out));
        }
    }

    @Test
    void severityIgnoredGivesThePublishedPosterior() {
        JsonNode expected = ReferenceCase.json("panel_posterior_known_params/expected.json");
        List<PanelRating> ratings = ReferenceCase.ratings("panel_posterior_known_params");
        Map<String, double[]> none = new LinkedHashMap<>();
        SEVERITIES.keySet().forEach(rater -> none.put(rater, new double[] {0, 0}));

        assertWhole(
                posterior(ReferenceCase.oneCompetency(expected, ratings, none), 0),
                expected.get("severity_ignored"));
    }

    @Test
    void theLuckOfAnAnswerIsSharedByItsRaters() {
        JsonNode expected = ReferenceCase.json("panel_posterior_answer_effect/expected.json");
        PanelRatings panel =
                ReferenceCase.oneCompetency(
                        expected,
                        ReferenceCase.ratings("panel_posterior_answer_effect"),
                        SEVERITIES);

        for (Map.Entry<String, JsonNode> byTau : expected.get("by_tau").properties()) {
            assertCurve(
                    posterior(panel, Double.parseDouble(byTau.getKey())), byTau.getValue(), 1e-5);
        }
    }

    @Test
    void unknownSeveritiesAreIntegratedOut() {
        JsonNode expected = ReferenceCase.json("panel_posterior_unknown_severity/expected.json");
        List<PanelRating> ratings = ReferenceCase.ratings("panel_posterior_unknown_severity");

        for (Map.Entry<String, JsonNode> setting : expected.get("expected").properties()) {
            String[] parts = setting.getKey().split("[=,]");
            double sd = Double.parseDouble(parts[1]);
            double[] prior = {0, sd};
            PanelPosterior posterior =
                    posterior(
                            ReferenceCase.oneCompetency(
                                    expected, ratings, Map.of("A", prior, "B", prior)),
                            Double.parseDouble(parts[3]));

            assertCurve(posterior, setting.getValue(), 2e-4);
            for (SeverityPosterior rater : posterior.raters()) {
                JsonNode values = setting.getValue().get("rater_posterior").get(rater.rater());
                assertThat(rater.mean()).isCloseTo(values.get("mean").asDouble(), within(2e-4));
                assertThat(rater.sd()).isCloseTo(values.get("sd").asDouble(), within(2e-4));
            }
        }
    }

    private static PanelPosterior posterior(PanelRatings panel, double tau) {
        return new PanelModel(ReferenceCase.logits(tau), Fineness.REFERENCE)
                .posterior(panel, ReferenceCase.oneCompetency(), 0);
    }

    private static void assertCurve(PanelPosterior posterior, JsonNode expected, double tolerance) {
        LevelCurve curve = posterior.competency("theta").curve();
        assertThat(curve.mean()).isCloseTo(expected.get("eap").asDouble(), within(tolerance));
        assertThat(curve.sd()).isCloseTo(expected.get("sd").asDouble(), within(tolerance));
        assertThat(expected.get("p_ge").properties()).isNotEmpty();
        for (Map.Entry<String, JsonNode> cut : expected.get("p_ge").properties()) {
            assertThat(curve.atLeast(Double.parseDouble(cut.getKey())))
                    .as("at least %s", cut.getKey())
                    .isCloseTo(cut.getValue().asDouble(), within(tolerance));
        }
    }

    private static void assertWhole(PanelPosterior posterior, JsonNode expected) {
        assertCurve(posterior, expected, 1e-6);
        LevelCurve curve = posterior.competency("theta").curve();
        assertThat(posterior.logMarginal())
                .isCloseTo(expected.get("log_marginal").asDouble(), within(1e-6));
        assertThat(curve.mode()).isCloseTo(expected.get("map").asDouble(), within(1e-4));
        assertThat(curve.quantile(0.5)).isCloseTo(expected.get("median").asDouble(), within(1e-4));
        assertInterval(curve, expected.get("ci90"), 0.05);
        assertInterval(curve, expected.get("ci95"), 0.025);
    }

    private static void assertInterval(LevelCurve curve, JsonNode interval, double tail) {
        assertThat(curve.quantile(tail)).isCloseTo(interval.get(0).asDouble(), within(1e-4));
        assertThat(curve.quantile(1 - tail)).isCloseTo(interval.get(1).asDouble(), within(1e-4));
    }
}
