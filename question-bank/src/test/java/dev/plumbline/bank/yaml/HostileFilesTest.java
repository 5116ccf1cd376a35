package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that are too big to stand in {@code bad-files.txt}. */
class HostileFilesTest {

    private final Findings findings = new Findings();

    @Test
    void aFileOfMoreThanOneMegabyteIsNotRead() {
        Optional<Node> node = read("# " + "x".repeat(SourceText.LARGEST));

        assertThat(node).isEmpty();
        assertFinding(
                "card.yaml: error[PB-Y2] the file has 1048578 bytes. Split it; a file has at most"
                        + " 1048576 bytes (1 MB).");
    }

    @Test
    void fortyLevelsAreRead() {
        assertThat(read("[".repeat(40) + "]".repeat(40))).isPresent();
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void theFortyFirstLevelEndsTheReading() {
        assertThat(read("[".repeat(41) + "]".repeat(41))).isEmpty();
        assertFinding(
                "card.yaml:1:41: error[PB-Y2] the values are nested more than 40 deep. Nest them"
                        + " less.");
    }

    @Test
    void halfAMillionOpenBracketsAreOneFinding() {
        assertThat(read("[".repeat(500_000))).isEmpty();
        assertFinding(
                "card.yaml:1:41: error[PB-Y2] the values are nested more than 40 deep. Nest them"
                        + " less.");
    }

    @Test
    void aHundredThousandNestedItemsAreOneFinding() {
        assertThat(read("- ".repeat(100_000) + "x")).isEmpty();
        assertFinding(
                "card.yaml:1:81: error[PB-Y2] the values are nested more than 40 deep. Nest them"
                        + " less.");
    }

    @Test
    void deepGroupsByIndentationAreOneFinding() {
        String deep =
                IntStream.range(0, 100)
                        .mapToObj(i -> " ".repeat(i) + "k:\n")
                        .collect(Collectors.joining());

        assertThat(read(deep)).isEmpty();
        assertFinding(
                "card.yaml:41:41: error[PB-Y2] the values are nested more than 40 deep. Nest them"
                        + " less.");
    }

    @Test
    void fiftyThousandValuesAreTheLimit() {
        assertThat(read("[" + "1,".repeat(49_999) + "]")).isPresent();
        assertThat(findings.isEmpty()).isTrue();
        assertThat(read("[" + "1,".repeat(50_000) + "]")).isEmpty();
        assertFinding(
                "card.yaml:1:100000: error[PB-Y2] the file has more than 50000 values. Split the"
                        + " file.");
    }

    @Test
    void aValueOfMoreThanTwoHundredThousandCharactersIsReported() {
        assertThat(read("a: 1\ntext: \"" + "x".repeat(200_001) + "\"\nb: 2\n")).isPresent();
        assertFinding(
                "card.yaml:2:7: error[PB-Y2] the value has 200001 characters. A value has at most"
                        + " 200000.");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsOutOfRange() {
        Findings shape = new Findings();

        Node node = read("9".repeat(50_000)).orElseThrow();
        ShapeCheck.check(node, Shape.whole(0, 9), shape);

        assertThat(BadFilesTest.lines(shape))
                .isEqualTo(
                        "card.yaml:1:1: error[PB-S13] "
                                + "9".repeat(60)
                                + "… is out of range. It must be a whole number from 0 to 9.");
    }

    @Test
    void aKeyOfMoreThanTwoHundredCharactersIsReported() {
        read("k".repeat(201) + ": 1\n");

        assertFinding(
                "card.yaml:1:1: error[PB-Y2] the key has 201 characters. A key has at most 200.");
    }

    @Test
    void ofManyHiddenCharactersTwentyAreReportedOneByOne() {
        read("\0".repeat(100_000));

        assertThat(findings.size()).isEqualTo(21);
        assertThat(BadFilesTest.lines(findings))
                .startsWith("card.yaml: error[PB-Y8] the file has 100000 hidden characters. ");
    }

    @Test
    void anyRunOfBytesGivesATreeOrAFindingAndNeverAnException() {
        Random random = new Random(20261122);
        String alphabet = "ab: -?[]{},#&*!|>'\"%@`\\\n\n\t01.~<=é🧵\0";
        int[] points = alphabet.codePoints().toArray();
        int trees = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, points.length)
                    .forEach(i -> text.appendCodePoint(points[i]));
            Findings found = new Findings();

            Optional<Node> node = LocatedReader.read("f", utf8(text.toString()), found);

            assertThat(node.isPresent() || found.hasErrors()).as(text.toString()).isTrue();
            trees += node.isPresent() ? 1 : 0;
        }
        assertThat(trees).isBetween(1_000, 19_000);
    }

    private Optional<Node> read(String text) {
        return LocatedReader.read("card.yaml", utf8(text), findings);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertFinding(String line) {
        assertThat(BadFilesTest.lines(findings)).isEqualTo(line);
    }
}
