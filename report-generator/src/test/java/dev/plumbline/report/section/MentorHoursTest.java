package dev.plumbline.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.report.model.FirstMonthsSection.Step;
import dev.plumbline.report.model.Line;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MentorHoursTest {

    private static final Step TWO_ACTS = step(Line.own("Orders."), Line.own("Rejects."));
    private static final Step NO_ACT = step(MentorHours.NO_ACT);

    @Test
    void everyActTakesTheHoursOfTheRule() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(1.5)), List.of(TWO_ACTS)))
                .isEqualTo(
                        "Mentor hours these steps imply: about 3 hours. Reckoned with 2 acts and"
                                + " 1.5 hours for each act, by the rules of version 1.1.0; this is"
                                + " judgement and was not measured.");
    }

    @Test
    void aStepWithoutANamedActIsLeftOutAndSaidSo() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(2)), List.of(TWO_ACTS, NO_ACT)))
                .startsWith(
                        "Mentor hours these steps imply: about 4 hours, the steps without a named"
                                + " act not counted.");
    }

    @Test
    void stepsThatNameNoActHaveNoHoursYet() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(1)), List.of(NO_ACT)))
                .isEqualTo(
                        "How many mentor hours this takes is open until an act is agreed on. Reckon"
                                + " 1 hour for each act, by the rules of version 1.1.0; this is"
                                + " judgement and was not measured.");
    }

    @Test
    void rulesWithoutHoursAreSaidToHaveNone() {
        assertThat(MentorHours.of(rules(OptionalDouble.empty()), List.of(TWO_ACTS)))
                .startsWith("How many mentor hours this takes is not said");
    }

    @Test
    void whereThereIsNoGapNoHoursFollow() {
        assertThat(MentorHours.of(rules(OptionalDouble.of(2)), List.of()))
                .startsWith("No gap was observed");
    }

    private static Step step(Line... acts) {
        return new Step("Days 1 to 30", "A gap", List.of(acts), Line.NONE);
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
