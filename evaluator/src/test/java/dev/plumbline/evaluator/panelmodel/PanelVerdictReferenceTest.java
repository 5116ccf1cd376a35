package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whole panels against brute force: every marginal, P(musts), A, B and the verdict. */
class PanelVerdictReferenceTest {

    private static final double PROBABILITY = 0.002;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-junior-clear.json",
                "2-senior-with-disagreement.json",
                "3-must-rated-once.json"
            })
    void aWholePanelGivesTheReferenceProbabilities(String file) {
        VerdictCase given = VerdictCase.read(file);

        PanelPosterior posterior =
                new PanelModel(given.parameters(), Fineness.PANEL)
                        .posterior(given.panel(), given.profile(), given.rule().slack());

        JsonNode expected = given.expected();
        assertClose("musts", posterior.musts(), expected.get("p_musts"), PROBABILITY);
        assertClose("A", posterior.role(), expected.get("p_role"), PROBABILITY);
        assertClose("B", posterior.plan(), expected.get("p_plan"), PROBABILITY);
        assertClose("marginal", posterior.logMarginal(), expected.get("log_marginal"), 0.002);
        for (SeverityPosterior rater : posterior.raters()) {
            JsonNode severity = expected.get("raters").get(rater.rater());
            assertClose(rater.rater(), rater.mean(), severity.get("mean"), PROBABILITY);
            assertClose(rater.rater(), rater.sd(), severity.get("sd"), PROBABILITY);
        }
        assertThat(expected.get("competencies").size()).isEqualTo(given.profile().demands().size());
        for (Map.Entry<String, JsonNode> one : expected.get("competencies").properties()) {
            assertCompetency(posterior.competency(one.getKey()), one.getValue());
        }
        PanelVerdict verdict =
                new SixRules(given.rule()).decide(given.panel(), given.profile(), posterior);
        JsonNode decided = expected.get("verdict");
        assertThat(verdict.verdict().words()).isEqualTo(decided.get("verdict").asString());
        assertThat(verdict.weightObserved()).isEqualTo(decided.get("weight_observed").asDouble());
        assertThat(verdict.answers()).isEqualTo(decided.get("answers").asInt());
        assertThat(verdict.thinMusts()).isEqualTo(words(decided.get("thin_musts")));
        assertThat(verdict.gaps()).isEqualTo(words(decided.get("gaps")));
        assertThat(verdict.shortMusts()).isEmpty();
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void assertCompetency(CompetencyPosterior posterior, JsonNode expected) {
        String id = posterior.competency();
        assertClose(id, posterior.mean(), expected.get("mean"), 0.005);
        assertClose(id, posterior.sd(), expected.get("sd"), 0.005);
        for (int level = 0; level <= 4; level++) {
            assertClose(
                    id,
                    posterior.levels().get(level),
                    expected.get("levels").get(level),
                    PROBABILITY);
        }
        assertClose(
                id, posterior.atLeastRequired(), expected.get("at_least_required"), PROBABILITY);
        assertThat(posterior.atLeastMust().isEmpty())
                .isEqualTo(expected.get("at_least_must").isNull());
        posterior
                .atLeastMust()
                .ifPresent(p -> assertClose(id, p, expected.get("at_least_must"), PROBABILITY));
        JsonNode range = expected.get("range80");
        assertThat(posterior.range80().low())
                .isCloseTo(Math.max(0, range.get(0).asDouble()), within(0.01));
        assertThat(posterior.range80().high())
                .isCloseTo(Math.min(4, range.get(1).asDouble()), within(0.01));
        assertThat(posterior.answers()).isEqualTo(expected.get("answers").asInt());
        assertThat(posterior.ratings()).isEqualTo(expected.get("ratings").asInt());
        assertThat(posterior.raters()).isEqualTo(expected.get("raters").asInt());
    }

    private static void assertClose(
            String what, double actual, JsonNode expected, double tolerance) {
        assertThat(actual).as(what).isCloseTo(expected.asDouble(), within(tolerance));
    }
}
