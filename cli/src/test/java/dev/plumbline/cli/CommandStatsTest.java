package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The statistics of agreement as a person runs them; the evaluator's cases go all the way. */
class CommandStatsTest {

    private static final Path CASES = Path.of("../evaluator/src/test/resources/reference-cases");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"alpha_krippendorff_12x4", "icc_shrout_fleiss_1979"})
    void alphaIsTheOneOfTheCase(String name) {
        JsonNode expected = expected(name).get("krippendorff");

        JsonNode json = json("plumbline/agreement/1", "agreement", input(name));

        for (String metric : List.of("nominal", "ordinal", "interval", "ratio")) {
            close(json.get("krippendorff").get(metric).get("est"), expected.get(metric), 1e-9);
        }
    }

    @Test
    void theCorrelationsAreThoseOfTheCase() {
        JsonNode expected = expected("icc_shrout_fleiss_1979");

        JsonNode json = json("plumbline/icc/1", "icc", input("icc_shrout_fleiss_1979"));

        assertThat(json.get("default").asString()).isEqualTo("ICC(2,k)");
        for (Map.Entry<String, JsonNode> form : expected.get("icc").properties()) {
            for (Map.Entry<String, JsonNode> figure : form.getValue().properties()) {
                JsonNode found = json.get("icc").get(form.getKey()).get(figure.getKey());
                close(found, figure.getValue(), 1e-6);
            }
        }
        for (Map.Entry<String, JsonNode> figure : expected.get("gtheory").properties()) {
            if (figure.getValue().isNumber()) {
                close(json.get("gtheory").get(figure.getKey()), figure.getValue(), 1e-6);
            }
        }
        for (int row = 0; row < 5; row++) {
            JsonNode study = json.get("gtheory").get("d_study").get(row);
            for (var figure : expected.get("gtheory").get("d_study").get(row).properties()) {
                close(study.get(figure.getKey()), figure.getValue(), 1e-6);
            }
        }
    }

    @Test
    void fleissKappaIsTheOneOfTheCase() {
        JsonNode expected = expected("kappa_fleiss_1971");

        JsonNode json = json("plumbline/kappa/1", "kappa", input("kappa_fleiss_1971"));

        close(
                json.get("any_raters").get("nominal").get("fleiss").get("est"),
                expected.get("kappa"),
                1e-6);
        close(json.get("fleiss_1971").get("kappa"), expected.get("kappa"), 1e-6);
        close(json.get("fleiss_1971").get("z"), expected.get("z"), 1e-6);
        for (int c = 0; c < 5; c++) {
            close(
                    json.get("fleiss_1971").get("per_category").get(c).get("kappa"),
                    expected.get("per_category").get(c).get("det...c.1.."),
                    5e-4);
        }
        assertThat(json.get("cohen").get("nominal").get("undefined").asString())
                .isEqualTo("it needs exactly two raters, and here are 6");
    }

    @Test
    void cohensKappasAreThoseOfTheCase() {
        JsonNode expected = expected("kappa_cohen_1968");

        JsonNode json = json("plumbline/kappa/1", "kappa", input("kappa_cohen_1968"));

        close(json.get("cohen").get("nominal").get("est"), expected.get("kappa"), 1e-9);
        close(json.get("cohen").get("own").get("est"), expected.get("weighted_kappa"), 1e-9);
        assertThat(json.get("data").get("units").asInt()).isEqualTo(200);
    }

    @Test
    void thePanelsAtTheEdgeAreSaidInWordsAndNeverNaN() {
        for (String set : List.of("all_equal", "one_rater", "one_subject", "perfect", "reverse")) {
            String csv = panel(set);
            for (String command : List.of("agreement", "icc", "kappa")) {
                Room room = Room.in(folder).with("r.csv", csv);
                for (Outcome outcome :
                        List.of(
                                room.run("stats", command, "r.csv"),
                                room.run("stats", command, "r.csv", "--json"))) {
                    assertThat(outcome.exit()).as(set + " " + command).isZero();
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.out()).doesNotContain("NaN", "Infinity");
                }
            }
        }
        JsonNode reverse = json("plumbline/icc/1", "icc", panel("reverse"));
        JsonNode equal = json("plumbline/agreement/1", "agreement", panel("all_equal"));
        JsonNode single = json("plumbline/icc/1", "icc", panel("one_subject"));
        JsonNode alone = json("plumbline/agreement/1", "agreement", panel("one_rater"));
        assertThat(reverse.get("icc").get("ICC(2,1)").get("est").asDouble()).isEqualTo(-2);
        assertThat(equal.get("krippendorff").get("ordinal").get("undefined").asString())
                .startsWith("no variation");
        assertThat(single.get("icc").get("undefined").asString()).startsWith("one subject only");
        assertThat(alone.get("krippendorff").get("ordinal").get("undefined").asString())
                .startsWith("one rater only");
    }

    @Test
    void agreementIsSaidInPlainWords() {
        assertThat(run(panel("reverse"), "agreement"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Would another panel have given about the same ratings?
                                8 ratings of 4 answers by 2 raters: 1, 2.

                                Two ratings of one answer  Pairs  Share
                                -------------------------  -----  -----
                                identical                  0      0 %
                                adjacent                   2      50 %
                                two or more apart          2      50 %

                                   Differences  Krippendorff's alpha
                                -  -----------  --------------------
                                   nominal      -0.167
                                >  ordinal      -0.75
                                   interval     -0.75
                                   ratio        -0.568
                                95 % interval (ordinal): too few: 4 rated by two or more, and an interval needs 10.

                                1 is perfect agreement, 0 what chance alone would give; below 0 raters contradict each other.
                                Levels are ordinal: read that line first. An answer with one rating takes no part.
                                What it is not: raters who agree can all be wrong. No figure here says that the ratings are
                                valid, or how anybody will do in a job.
                                Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability. Interval: percentile
                                bootstrap over answers, Efron and Tibshirani (1993), chapter 13; Zapf and others (2016).
                                """,
                                ""));
    }

    @Test
    void theFormToQuoteIsMarkedAndConsistencyIsCalledConsistencyOnly() {
        Outcome outcome = run(input("icc_shrout_fleiss_1979"), "icc");

        assertThat(outcome.out())
                .contains(
                        ">  ICC(2,k)  0.62   0.071 to 0.927   11.03  below 0.001  absolute"
                                + " agreement",
                        "ICC(3,k)  0.909  0.676 to 0.986   11.03  below 0.001  consistency only",
                        "What it is not:",
                        "Source: Shrout and Fleiss (1979)");
    }

    @Test
    void kappaPrintsTheWeightsThatWereAskedFor() {
        Outcome outcome = run(panel("perfect"), "kappa", "--weights", "quadratic");

        assertThat(outcome.out())
                .contains("With quadratic weights", "What it is not:", "Gwet's AC1, AC2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "icc", "kappa"})
    void theOrderOfLinesAndColumnsChangesNoByte(String command) {
        List<String> lines = new ArrayList<>(input("icc_shrout_fleiss_1979").lines().toList());
        String head = lines.remove(0);
        Collections.shuffle(lines, new Random(5));
        String shuffled = head + "\n" + String.join("\n", lines) + "\n";
        String turned =
                shuffled.lines()
                        .map(l -> l.split(","))
                        .map(c -> c[3] + ";" + c[1] + ";" + c[0] + ";" + c[2])
                        .collect(Collectors.joining("\r\n"));

        Outcome outcome = run(input("icc_shrout_fleiss_1979"), command, "--json");

        assertThat(run(shuffled, command, "--json")).isEqualTo(outcome);
        assertThat(run(turned, command, "--json")).isEqualTo(outcome);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        String csv = input("alpha_krippendorff_12x4");

        Outcome one = run(csv, "agreement", "--bootstrap", "200", "--seed", "1");

        assertThat(run(csv, "agreement", "--bootstrap", "200")).isEqualTo(one);
        assertThat(run(csv, "agreement", "--bootstrap", "200", "--seed", "2")).isNotEqualTo(one);
        assertThat(run(csv, "agreement", "--bootstrap", "0").out()).contains("none was asked for");
    }

    @Test
    void wrongWordsOnTheCommandLineAreWrongUsage() {
        String csv = panel("perfect");

        assertThat(run(csv, "agreement", "--scale", "4..0"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: \"4..0\" is no scale. Write the lowest and the highest"
                                        + " rating: --scale 0..4\n"));
        assertThat(run(csv, "agreement", "--bootstrap", "-1").exit()).isEqualTo(2);
        assertThat(run(csv, "agreement", "--weights", "linear").exit()).isEqualTo(2);
        assertThat(Room.in(folder).run("stats").exit()).isEqualTo(2);
        assertThat(Room.in(folder).run("stats", "icc", "nowhere.csv").exit()).isEqualTo(3);
    }

    @Test
    void everyHelpHasExamples() {
        for (String command : List.of("agreement", "icc", "kappa")) {
            Outcome outcome = Room.in(folder).run("stats", command, "--help");

            assertThat(outcome.exit()).isZero();
            assertThat(outcome.out()).contains("Examples:", "plumbline stats " + command);
        }
    }

    private Outcome run(String csv, String command, String... options) {
        List<String> words = new ArrayList<>(List.of("stats", command, "r.csv"));
        words.addAll(List.of(options));
        return Room.in(folder).with("r.csv", csv).run(words.toArray(String[]::new));
    }

    private JsonNode json(String schema, String command, String csv) {
        Outcome outcome = run(csv, command, "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("{\n  \"schema\": \"" + schema + "\",\n");
        return new ObjectMapper().readTree(outcome.out());
    }

    private static void close(JsonNode found, JsonNode expected, double tolerance) {
        assertThat(found).isNotNull();
        assertThat(found.isNumber()).isTrue();
        assertThat(found.asDouble()).isCloseTo(expected.asDouble(), within(tolerance));
    }

    private static JsonNode expected(String name) {
        return new ObjectMapper().readTree(text(name, "expected.json"));
    }

    private static String input(String name) {
        return text(name, "input.csv");
    }

    private static String panel(String set) {
        return input("degenerate_panels")
                .lines()
                .filter(line -> line.startsWith("set,") || line.startsWith(set + ","))
                .map(line -> line.substring(line.indexOf(',') + 1) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(String name, String file) {
        try {
            return Files.readString(CASES.resolve(name).resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
