package dev.plumbline.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.VerdictRule;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MentorHoursTest {

    @Test
    void everyActTakesTheHoursOfTheRule() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(1.5)), 2, 0))
                .isEqualTo(
                        "Mentor hours these steps imply: about 3 hours. Reckoned with 2 acts and"
                                + " 1.5 hours for each act, by the rules of version 1.1.0; this is"
                                + " judgement and was not measured.");
    }

    @Test
    void aStepWithoutANamedActIsLeftOutAndSaidSo() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(2)), 2, 1))
                .startsWith(
                        "Mentor hours these steps imply: about 4 hours, the steps without a named"
                                + " act not counted.");
    }

    @Test
    void stepsThatNameNoActHaveNoHoursYet() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(1)), 0, 1))
                .isEqualTo(
                        "How many mentor hours this takes is open until an act is agreed on. Reckon"
                                + " 1 hour for each act, by the rules of version 1.1.0; this is"
                                + " judgement and was not measured.");
    }

    @Test
    void rulesWithoutHoursAreSaidToHaveNone() {
        assertThat(MentorHours.of(rules(OptionalDouble.empty()), 2, 0))
                .startsWith("How many mentor hours this takes is not said");
    }

    @Test
    void whereThereIsNoGapNoHoursFollow() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(2)), 0, 0))
                .startsWith("No gap was observed");
    }

    private static DecisionModel rules(OptionalDouble hours) {
        return new DecisionModel(
                "1.1.0",
                List.of(),
                new LevelRule(0.5, 0.6),
                3,
                new VerdictRule(0.7, 0.5, 0.7, 4, 2, 2, 2),
                new Assumptions(2, 2, 1.2, 0.6, 0.7, 0.55, 0.35),
                hours,
                "sha256:" + "0".repeat(64));
    }
}
