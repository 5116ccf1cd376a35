package dev.plumbline.bank.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void findingsAreSortedByFileLineColumnAndRule() {
        findings.error(new Place("b.yaml", 1, 1), "PB-S1", "fifth", "");
        findings.error(new Place("a.yaml", 10, 1), "PB-S1", "fourth", "");
        findings.warn(new Place("a.yaml", 2, 10), "PB-S3", "third", "");
        findings.note(new Place("a.yaml", 2, 10), "PB-S1", "second", "");
        findings.error(new Place("a.yaml", 2, 9), "PB-S9", "first", "");

        assertThat(lines())
                .containsExactly(
                        "a.yaml:2:9: error[PB-S9] first.",
                        "a.yaml:2:10: note[PB-S1] second.",
                        "a.yaml:2:10: warning[PB-S3] third.",
                        "a.yaml:10:1: error[PB-S1] fourth.",
                        "b.yaml:1:1: error[PB-S1] fifth.");
    }

    @Test
    void onlyAnErrorIsAnError() {
        findings.warn(Place.of("a.yaml"), "PB-T3", "a warning", "");
        findings.note(Place.of("a.yaml"), "PB-T3", "a note", "");
        assertThat(findings.hasErrors()).isFalse();

        findings.error(Place.of("a.yaml"), "PB-T1", "an error", "");
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void aThousandFindingsAreKeptAndTheRestIsCounted() {
        IntStream.rangeClosed(1, 1_000)
                .forEach(line -> findings.warn(new Place("a.yaml", line, 1), "PB-T3", "long", ""));
        findings.warn(new Place("b.yaml", 1, 1), "PB-T3", "long", "");
        findings.error(new Place("b.yaml", 2, 1), "PB-T1", "short", "");

        List<String> lines = lines();

        assertThat(lines).hasSize(1_001);
        assertThat(lines.get(1_000))
                .isEqualTo(
                        "a.yaml: error[PB-Y10] 2 more findings are not shown. Mend these first and"
                                + " run the command again.");
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.size()).isEqualTo(1_002);
    }

    @Test
    void addingAFullCollectionKeepsItsCount() {
        Findings other = new Findings();
        IntStream.rangeClosed(1, 1_200)
                .forEach(line -> other.note(new Place("a.yaml", line, 1), "PB-T3", "long", ""));

        findings.error(Place.of("0.yaml"), "PB-T1", "short", "");
        findings.addAll(other);

        assertThat(findings.size()).isEqualTo(1_201);
        assertThat(lines().get(1_000)).contains("201 more findings");
    }

    @Test
    void aMessageIsOneLineWithoutControlCharactersAndNotTooLong() {
        Finding hostile =
                new Finding(
                        "PB-S1",
                        Severity.ERROR,
                        new Place("bad\nname.yaml", 1, 2),
                        "the key \"\u001b[31m\u202e\ud800\u0085\t🧵\" is not known",
                        "Did you mean \"" + "x".repeat(400) + "\"?");

        assertThat(hostile.line())
                .isEqualTo(
                        "bad\\u000Aname.yaml:1:2: error[PB-S1] the key"
                                + " \"\\u001B[31m\\u202E\\uD800\\u0085\\u0009🧵\" is not known."
                                + " Did you mean \""
                                + "x".repeat(285)
                                + "…");
    }

    @Test
    void theWholeFileHasNoLine() {
        Finding finding = new Finding("PB-Y6", Severity.ERROR, Place.of("a.yaml"), "empty", "Fill");

        assertThat(finding.line()).isEqualTo("a.yaml: error[PB-Y6] empty. Fill.");
    }

    private List<String> lines() {
        return findings.sorted().stream().map(Finding::line).toList();
    }
}
