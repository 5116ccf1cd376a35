package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the posterior and the next item are not computed for, each time in words. */
class PosteriorRefusalTest {

    private static final Path DEGENERATE =
            Path.of("../evaluator/src/test/resources/reference-cases/degenerate_panels/input.csv");

    private static final String MODEL =
            """
            schema: plumbline/panel-model/1
            prior: { mean: 0, sd: 1 }
            severity_sd: 0.5
            items:
              - { item: q1, thresholds: [-1, 0, 1, 2] }
              - { item: q2, thresholds: [0, 1] }
            cuts: [0]
            """;

    private static final String ONE = "rater,item,score\nann,q1,3\n";

    @TempDir private Path folder = Path.of("");

    private Outcome run(String command, String csv, String model, String... more) {
        List<String> words =
                new ArrayList<>(List.of("stats", command, "one.csv", "--model", "model.yaml"));
        words.addAll(List.of(more));
        return Room.in(folder)
                .with("one.csv", csv)
                .with("model.yaml", model)
                .run(words.toArray(new String[0]));
    }

    /** One item, rated the same by that many raters. */
    private static String ratedBy(int raters, int score) {
        return IntStream.rangeClosed(1, raters)
                .mapToObj(r -> "r" + r + ",q1," + score + "\n")
                .collect(Collectors.joining("", "rater,item,score\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rater,item,score~ann,q1,'3,0'|error[csv-",
                "rater,item,score~ann,q1,NaN|error[csv-number]",
                "rater,item,score~ann,q1,2.5|error[panel-score]",
                "rater,item,score~ann,q1,5|error[panel-score]",
                "rater,item,score~ann,q1,-1|error[panel-score]",
                "rater,item,score~,q1,1|error[csv-empty]",
                "rater,item,score~ann;q1;1|error[csv-separator]",
                "item,score~q1,1|error[csv-",
                "a,b,count~1,1,3|no single rating",
                "rater,item,score~ann,q1,|no single rating",
                "rater,score~ann,1|error[panel-unknown]",
            })
    void aSheetThatIsNotOnePanelIsRefused(String csv, String words) {
        for (String command : List.of("posterior", "next")) {
            Outcome outcome = run(command, csv.replace('~', '\n') + "\n", MODEL);

            assertThat(outcome.exit()).as(csv).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains(words);
        }
    }

    @Test
    void anEmptySheetIsToldWhatBelongsInIt() {
        Outcome outcome = run("posterior", "", MODEL);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("one.csv:1:1: error[");
    }

    @Test
    void aByteOrderMarkAndAnUnratedLineChangeNoByte() {
        String plain = run("posterior", ONE, MODEL, "--json").out();

        assertThat(plain).contains("\"eap\"");
        assertThat(run("posterior", "\uFEFF" + ONE + "ben,q2,\n", MODEL, "--json").out())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sd: 1 }|sd: 0 }",
                "sd: 1 }|sd: 6 }",
                "sd: 1 }|sd: .nan }",
                "mean: 0|mean: .inf",
                "severity_sd: 0.5|severity_sd: 3",
                "severity_sd: 0.5|severity_sd: -1",
                "cuts: [0]|cuts: []",
                "cuts: [0]|cuts: [0, 0]",
                "[0, 1]|[1, 1]",
                "[0, 1]|[0, 7]",
                "[0, 1]|[1, 0]",
                "[0, 1]|[]",
                "item: q2|item: q1",
                "item: q2|itme: q2",
                "panel-model/1|panel-model/2",
            })
    void aModelThatIsNotSoundIsRefusedAtItsPlace(String from, String to) {
        assertThat(MODEL).contains(from);

        Outcome outcome = run("posterior", ONE, MODEL.replace(from, to));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).containsPattern("model\\.yaml:\\d+:\\d+: error\\[");
    }

    @Test
    void aSeventhRaterOfUnknownSeverityIsRefusedAndASeventhKnownOneIsNot() {
        String seven = ratedBy(7, 2);

        assertThat(run("posterior", seven, MODEL).err())
                .startsWith(
                        "one.csv:8:7: error[panel-raters] a seventh rater of unknown severity,"
                                + " \"r7\". State the severity of some with sd 0, or leave their"
                                + " ratings out.\n");
        assertThat(run("posterior", seven, MODEL.replace("sd: 0.5", "sd: 0")).exit()).isZero();
    }

    @Test
    void ratingsThatTheModelHoldsImpossibleAreSaidInWords() {
        String model =
                MODEL.replace("sd: 1 }", "sd: 0.01 }")
                        .replace("mean: 0", "mean: -6")
                        .replace("sd: 0.5", "sd: 0")
                        .replace("[-1, 0, 1, 2]", "[3, 4, 5, 6]");
        String csv = ratedBy(15, 4);

        for (String command : List.of("posterior", "next")) {
            Outcome outcome = run(command, csv, model, "--json");

            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.err()).contains("too many or too unlikely under the model");
        }
    }

    @Test
    void moreRatingsThanOnePanelGivesAreRefused() {
        String many = ratedBy(301, 2);

        assertThat(run("next", many, MODEL).err()).contains("more than 300 ratings");
    }

    @Test
    void amongSeveralCutsTheOneThatMattersHasToBeNamed() {
        String model = MODEL.replace("cuts: [0]", "cuts: [0, 1]");

        assertThat(run("next", ONE, model).exit()).isEqualTo(2);
        assertThat(run("next", ONE, model).err()).contains("--cut LEVEL");
        assertThat(run("next", ONE, model, "--cut", "1").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"all_equal,1", "one_rater,1", "one_subject,0", "perfect,1", "reverse,1"})
    void thePanelsAtTheEdgeAreOneCandidateEachOrRefused(String set, int exit) throws IOException {
        String csv =
                Files.readString(DEGENERATE)
                        .lines()
                        .filter(l -> l.startsWith("set,") || l.startsWith(set + ","))
                        .map(l -> l.substring(l.indexOf(',') + 1) + "\n")
                        .collect(Collectors.joining());

        for (String command : List.of("posterior", "next")) {
            Outcome outcome = run(command, csv, MODEL, "--json");

            assertThat(outcome.exit()).as(set).isEqualTo(exit);
            assertThat(outcome.out()).doesNotContain("NaN", "Infinity");
            assertThat(outcome.err().contains("a second candidate")).isEqualTo(exit == 1);
        }
    }
}
