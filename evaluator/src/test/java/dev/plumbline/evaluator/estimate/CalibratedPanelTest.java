package dev.plumbline.evaluator.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.calibration.Calibration;
import dev.plumbline.bank.calibration.Calibration.Borders;
import dev.plumbline.bank.calibration.Calibration.Severity;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReadings;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.robustness.WhatIf;
import dev.plumbline.evaluator.robustness.WhatIfs;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibratedPanelTest {

    private static final Panel PANEL =
            Panels.of(Roles.named("two", 2).asks("craft", 2).asks("design", 2).build())
                    .answer("q1", "craft", "A2 B1")
                    .answer("q2", "design", "A2 B1")
                    .build();

    private final PanelReading model = new PanelReading();

    private static Calibration found(
            OptionalDouble tau, Map<String, Severity> severities, Map<String, Borders> borders) {
        return new Calibration("autumn", 120, tau, severities, borders, "sha256:0");
    }

    private LevelEstimate craft(Panel panel) {
        return model.read(panel).competency("craft").estimate().orElseThrow();
    }

    @Test
    void aStrictInterviewersLowRatingsSayMore() {
        Panel strict =
                PANEL.calibratedBy(
                        found(
                                OptionalDouble.empty(),
                                Map.of("B", new Severity(0.8, 0.1)),
                                Map.of()));

        assertThat(craft(strict).mean()).isGreaterThan(craft(PANEL).mean() + 0.1);
    }

    @Test
    void knowingWhoIsStrictNarrowsTheRange() {
        Panel known =
                PANEL.calibratedBy(
                        found(
                                OptionalDouble.of(0.7),
                                Map.of("A", new Severity(0, 0.05), "B", new Severity(0, 0.05)),
                                Map.of()));

        assertThat(craft(known).sd()).isLessThan(craft(PANEL).sd());
    }

    @Test
    void aHarderQuestionThanAssumedRaisesTheLevelThatFits() {
        Panel harder =
                PANEL.calibratedBy(
                        found(
                                OptionalDouble.empty(),
                                Map.of(),
                                Map.of("q1", new Borders(1, List.of(1.0, 2.0, 3.0, 4.0)))));

        assertThat(craft(harder).mean()).isGreaterThan(craft(PANEL).mean());
    }

    @Test
    void theDerivationNamesTheCalibrationAndNoWhatIfMovesWhatItFound() {
        Panel known =
                PANEL.calibratedBy(
                        found(
                                OptionalDouble.of(0.55),
                                Map.of("A", new Severity(0, 0.1), "B", new Severity(0, 0.1)),
                                Map.of()));
        Reading reading = model.read(known);

        assertThat(reading.derivation().because().get(3).says())
                .isEqualTo(
                        "In place of what is assumed stands what the calibration autumn found, over"
                                + " 120 candidates");
        assertThat(
                        WhatIfs.of(known, model, reading, AnswerReadings.of(known))
                                .whatIfs()
                                .stream()
                                .filter(w -> w.kind() == WhatIf.Kind.ASSUMPTION_MOVED))
                .hasSize(2)
                .allMatch(w -> w.says().startsWith("what all competencies share"));
    }
}
