package dev.plumbline.bank.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.calibration.Calibration.Severity;
import dev.plumbline.bank.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationReaderTest {

    private static final String FOUND =
            """
            schema: plumbline/calibration/1
            id: autumn-2026
            candidates: 120
            tau: 0.55
            interviewers:
              - { interviewer: interviewer-a, severity: 0.4, error: 0.15 }
            questions:
              - { id: q-one, version: 3, steps: [0.4, 1.6, 2.7, 3.5] }
            """;

    private final Findings findings = new Findings();

    private Optional<Calibration> read(String yaml) {
        return CalibrationReader.read(
                "calibration.yaml", yaml.getBytes(StandardCharsets.UTF_8), findings);
    }

    private String found() {
        StringBuilder lines = new StringBuilder();
        findings.sorted().forEach(f -> lines.append(f.line()).append('\n'));
        return lines.toString();
    }

    @Test
    void itSaysWhoIsHowStrictAndWhereBordersLie() {
        Calibration calibration = read(FOUND).orElseThrow();

        assertThat(findings.sorted()).isEmpty();
        assertThat(calibration.tau()).hasValue(0.55);
        assertThat(calibration.severities())
                .containsEntry("interviewer-a", new Severity(0.4, 0.15));
        assertThat(calibration.borders("q-one", 3).orElseThrow().steps())
                .isEqualTo(List.of(0.4, 1.6, 2.7, 3.5));
    }

    @Test
    void bordersOfAnotherVersionDoNotCount() {
        assertThat(read(FOUND).orElseThrow().borders("q-one", 4)).isEmpty();
    }

    @Test
    void stepsThatCrossAndNamesThatStandTwiceAreRefusedWithTheirPlaces() {
        String wrong =
                FOUND.replace("1.6, 2.7", "2.7, 1.6")
                        .replace(
                                "error: 0.15 }",
                                "error: 0.15 }\n"
                                    + "  - { interviewer: interviewer-a, severity: 0, error: 1 }");

        assertThat(read(wrong)).isEmpty();
        assertThat(found())
                .isEqualTo(
                        """
                        calibration.yaml:7:20: error[calibration-twice] "interviewer-a" stands twice in this list. Keep one of the two.
                        calibration.yaml:9:37: error[calibration-steps] the steps of q-one do not increase. Each border lies above the one before it.
                        """);
    }
}
