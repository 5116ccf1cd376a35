package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The posterior and the next item through the command line, against the reference cases. */
class CommandStatsPosteriorTest {

    private static final Path CASES = Path.of("../evaluator/src/test/resources/reference-cases");

    private static final String MODEL =
            """
            schema: plumbline/panel-model/1
            prior: { mean: 0, sd: 1 }
            raters:
              - { rater: ann, severity: 0.2 }
            items:
              - { item: q-one, thresholds: [-1, 0, 1] }
              - { item: q-two, thresholds: [-0.5, 0.5] }
            cuts: [0, 0.5]
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void knownSeveritiesGiveEveryFigureOfTheCase() {
        JsonNode expected = expected("panel_posterior_known_params");

        JsonNode json = posterior("panel_posterior_known_params", "");

        assertFigures(json.get("final"), expected.get("final"), 1e-6);
        assertFigures(json.get("severity_ignored"), expected.get("severity_ignored"), 1e-6);
        assertThat(json.get("after_each_rating").size()).isEqualTo(20);
        for (int n = 0; n < 20; n++) {
            assertFigures(
                    json.get("after_each_rating").get(n),
                    expected.get("after_each_rating").get(n),
                    1e-6);
        }
        for (String rater : new String[] {"A", "B", "C"}) {
            assertFigures(
                    json.get("leave_one_rater_out").get(rater),
                    expected.get("leave_one_rater_out").get(rater),
                    1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "0.4", "0.7", "1.0"})
    void theLuckOfAnAnswerIsSharedByItsRaters(String tau) {
        JsonNode json = posterior("panel_posterior_answer_effect", "tau: " + tau + "\n");

        assertFigures(
                json.get("final"),
                expected("panel_posterior_answer_effect").get("by_tau").get(tau),
                1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0.0,0.0", "0.5,0.0", "0.5,0.7", "0.8,0.7"})
    void unknownSeveritiesAreIntegratedOut(String sd, String tau) {
        JsonNode expected =
                expected("panel_posterior_unknown_severity")
                        .get("expected")
                        .get("severity_sd=" + sd + ",tau=" + tau);

        JsonNode json =
                posterior(
                        "panel_posterior_unknown_severity",
                        "severity_sd: " + sd + "\ntau: " + tau + "\n");

        assertFigures(json.get("final"), expected, 2e-4);
        for (String rater : new String[] {"A", "B"}) {
            assertFigures(
                    json.get("rater_posterior").get(rater),
                    expected.get("rater_posterior").get(rater),
                    2e-4);
        }
    }

    @Test
    void theNextItemIsTheOneOfTheCase() {
        JsonNode expected = expected("next_question_selection");

        JsonNode json = run("next_question_selection", "", "next");

        assertThat(json.get("schema").asString()).isEqualTo("plumbline/next-item/1");
        assertThat(json.get("eap").asDouble())
                .isCloseTo(expected.get("eap").asDouble(), within(1e-5));
        assertThat(json.get("p_ge_cut").asDouble())
                .isCloseTo(expected.get("p_ge_cut").asDouble(), within(1e-5));
        assertThat(json.get("best")).isEqualTo(expected.get("best"));
        assertThat(json.get("asked")).isEqualTo(expected.get("asked"));
        assertThat(expected.get("per_item").size()).isEqualTo(8);
        for (Map.Entry<String, JsonNode> item : expected.get("per_item").properties()) {
            JsonNode found = json.get("per_item").get(item.getKey());
            for (Map.Entry<String, JsonNode> figure : item.getValue().properties()) {
                assertFigure(
                        found,
                        figure.getKey(),
                        figure.getValue(),
                        figure.getKey().startsWith("kl") ? 1e-4 : 1e-5);
            }
        }
    }

    @Test
    void whatDoesNotFitTheModelIsNamedWithItsPlace() {
        Outcome outcome =
                Room.in(folder)
                        .with("one.csv", "rater,item,score\nann,q-one,4\nan,q-two,1\nann,q-too,1\n")
                        .with("model.yaml", MODEL)
                        .run("stats", "posterior", "one.csv", "--model", "model.yaml");

        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                """
                                one.csv:2:11: error[panel-score] q-one has ratings 0 to 3, whole numbers. Correct the score, or the thresholds of the item.
                                one.csv:3:10: error[panel-unknown] the model has no rater "an". Did you mean "ann"?
                                one.csv:4:11: error[panel-unknown] the model has no item "q-too". Did you mean "q-two"?
                                3 errors in 1 file
                                plumbline: nothing is computed until these are mended.
                                """));
    }

    @Test
    void aModelWhoseThresholdsCrossIsRefusedWithItsPlace() {
        Outcome outcome =
                Room.in(folder)
                        .with("one.csv", "rater,item,score\nann,q-one,1\n")
                        .with("model.yaml", MODEL.replace("[-1, 0, 1]", "[-1, 1, 0]"))
                        .run("stats", "posterior", "one.csv", "--model", "model.yaml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith(
                        "model.yaml:6:32: error[panel-thresholds] the thresholds of q-one do not"
                                + " increase. Each one lies above the one before it.\n");
    }

    @Test
    void aSecondCandidateIsNotMixedIn() {
        Outcome outcome =
                Room.in(folder)
                        .with("two.csv", "subject,rater,item,score\ns,ann,q-one,1\nt,ann,q-two,1\n")
                        .with("model.yaml", MODEL)
                        .run("stats", "posterior", "two.csv", "--model", "model.yaml");

        assertThat(outcome.err())
                .startsWith(
                        "two.csv:3:13: error[panel-subject] a second candidate, \"t\". Keep the"
                                + " lines of one; the posterior is about one person.\n");
    }

    private JsonNode posterior(String name, String extra) {
        JsonNode json = run(name, extra, "posterior");
        assertThat(json.get("schema").asString()).isEqualTo("plumbline/posterior/1");
        return json;
    }

    private JsonNode run(String name, String extra, String command, String... options) {
        String[] words = new String[6 + options.length];
        String[] first = {"stats", command, "one.csv", "--model", "model.yaml", "--json"};
        System.arraycopy(first, 0, words, 0, 6);
        System.arraycopy(options, 0, words, 6, options.length);
        Outcome outcome =
                Room.in(folder)
                        .with("one.csv", text(name, "input.csv"))
                        .with("model.yaml", model(expected(name), extra))
                        .run(words);
        assertThat(outcome.err()).isEmpty();
        return JsonMapper.shared().readTree(outcome.out());
    }

    /** The model file that says what the case says. */
    private static String model(JsonNode expected, String extra) {
        StringBuilder yaml = new StringBuilder("schema: plumbline/panel-model/1\n");
        yaml.append("prior: ").append(expected.get("prior")).append('\n').append(extra);
        if (expected.has("rater_severity")) {
            yaml.append("raters:\n");
            for (var rater : expected.get("rater_severity").properties()) {
                yaml.append("  - { rater: ").append(rater.getKey());
                yaml.append(", severity: ").append(rater.getValue()).append(" }\n");
            }
        }
        yaml.append("items:\n");
        for (var item : expected.get("item_thresholds").properties()) {
            yaml.append("  - { item: ").append(item.getKey());
            yaml.append(", thresholds: ").append(item.getValue()).append(" }\n");
        }
        yaml.append("cuts: ");
        yaml.append(expected.has("cuts") ? expected.get("cuts") : "[0.5]").append('\n');
        return yaml.toString();
    }

    /** Every figure of the case; quantiles and modes have the wider tolerance that cases state. */
    private static void assertFigures(JsonNode found, JsonNode expected, double tolerance) {
        assertThat(expected.properties()).isNotEmpty();
        for (Map.Entry<String, JsonNode> figure : expected.properties()) {
            if (figure.getKey().equals("rater_posterior")) {
                continue;
            }
            boolean wide = figure.getKey().matches("ci90|ci95|map|median");
            assertFigure(
                    found,
                    figure.getKey(),
                    figure.getValue(),
                    wide ? Math.max(1e-4, tolerance) : tolerance);
        }
    }

    private static void assertFigure(
            JsonNode found, String name, JsonNode expected, double tolerance) {
        JsonNode value = found.get(name);
        if (expected.isArray()) {
            assertThat(value.size()).as(name).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertThat(value.get(i).asDouble())
                        .as(name)
                        .isCloseTo(expected.get(i).asDouble(), within(tolerance));
            }
        } else if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> part : expected.properties()) {
                assertFigure(value, part.getKey(), part.getValue(), tolerance);
            }
        } else {
            assertThat(value.asDouble()).as(name).isCloseTo(expected.asDouble(), within(tolerance));
        }
    }

    private static JsonNode expected(String name) {
        return JsonMapper.shared().readTree(text(name, "expected.json"));
    }

    private static String text(String name, String file) {
        try {
            return Files.readString(CASES.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
