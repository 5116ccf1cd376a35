package dev.plumbline.evaluator.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Outline;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Questions;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.CompetencyReading.Sight;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainReadingTest extends RatingModelContract {

    private static final RoleProfile ONE = Roles.named("one", 3).asks("craft", 3).build();
    private static final RoleProfile MUST = Roles.named("must", 3).must("security", 3, 2).build();

    @Override
    protected RatingModel model() {
        return new PlainReading();
    }

    @Test
    void aCompetencyIsTheMeanOverAnswersOfTheMeanOverRaters() {
        Panel panel =
                Panels.of(ONE)
                        .answer("q1", "craft", "A3 B3 C3")
                        .answer("q2", "craft", "A1")
                        .answer("q3", "craft", "A2 B3")
                        .build();

        CompetencyReading craft = read(panel).competency("craft");

        assertThat(craft.own()).hasValue((3 + 1 + 2.5) / 3);
        assertThat(craft.answers()).isEqualTo(3);
        assertThat(craft.ratings()).isEqualTo(6);
        assertThat(craft.raters()).isEqualTo(3);
        assertThat(craft.lowest()).hasValue(1);
        assertThat(craft.highest()).hasValue(3);
        assertThat(craft.gap()).hasValue(3 - 6.5 / 3);
    }

    @Test
    void theVerdictUsesAmendedRatings() {
        assertThat(verdict("A3>1 B3>1")).isEqualTo(Verdict.NOT_YET);
        assertThat(verdict("A1>3 B1>3")).isEqualTo(Verdict.READY);
        assertThat(verdict("Ax>3 Bx>3")).isEqualTo(Verdict.READY);
    }

    @Test
    void aCompetencyIsReachedWithinHalfALevel() {
        RoleProfile four =
                Roles.named("four", 3).asks("a", 3).asks("b", 3).asks("c", 3).asks("d", 3).build();

        Panel within = fourOf(four, "A3 B2");
        Panel below = fourOf(four, "A3 B2 C2");

        assertThat(read(within).verdict()).isEqualTo(Verdict.READY);
        assertThat(read(below).verdict()).isEqualTo(Verdict.READY_WITH_A_PLAN);
        assertThat(read(below).missing())
                .containsExactly(
                        "a: 3 asked for, rated 2.333 over one answer, 0.667 of a level short");
    }

    @Test
    void aWeightedShortfallOfAQuarterIsStillReady() {
        RoleProfile two = Roles.named("two", 3).asks("a", 3).asks("b", 3).build();

        Reading quarter =
                read(Panels.of(two).answer("q1", "a", "A3 B2").answer("q2", "b", "A3").build());
        Reading more =
                read(Panels.of(two).answer("q1", "a", "A3 B2").answer("q2", "b", "A3 B2").build());

        assertThat(quarter.shortfall()).isEqualTo(0.25);
        assertThat(quarter.verdict()).isEqualTo(Verdict.READY);
        assertThat(more.shortfall()).isEqualTo(0.5);
        assertThat(more.verdict()).isEqualTo(Verdict.READY_WITH_A_PLAN);
        assertThat(more.missing())
                .containsExactly(
                        "Weighted over what was seen: half a level short, where ready allows 0.25;"
                                + " from a and b");
    }

    @Test
    void whatIsAboveTheBarCompensatesNothing() {
        RoleProfile two = Roles.named("two", 3).asks("a", 3).asks("b", 1).build();

        Reading reading =
                read(Panels.of(two).answer("q1", "a", "A1 B1").answer("q2", "b", "A4 B4").build());

        assertThat(reading.shortfall()).isEqualTo(1);
        assertThat(reading.verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void theShortfallIsWeightedOverWhatWasObserved() {
        RoleProfile weighted =
                Roles.named("weighted", 3)
                        .asks("a", 3)
                        .asks("b", 3)
                        .asks("c", 3)
                        .weighs("a", 6)
                        .weighs("b", 2)
                        .weighs("c", 2)
                        .build();

        Reading reading =
                read(Panels.of(weighted).answer("q1", "a", "A3").answer("q2", "b", "A1").build());

        assertThat(reading.coverage().weightObserved()).isEqualTo(0.8);
        assertThat(reading.shortfall()).isEqualTo(0.5, offset(1e-12));
    }

    @Test
    void aPlanCarriesThreeQuartersAndOneLevelOfOneCompetency() {
        RoleProfile four =
                Roles.named("four", 3).asks("a", 3).asks("b", 3).asks("c", 3).asks("d", 3).build();

        assertThat(read(threeAnd(four, "A2", "A2", "A2", "A3")).shortfall()).isEqualTo(0.75);
        assertThat(read(threeAnd(four, "A2", "A2", "A2", "A3")).verdict())
                .isEqualTo(Verdict.READY_WITH_A_PLAN);
        assertThat(read(threeAnd(four, "A2", "A2", "A2", "A3 B2")).verdict())
                .isEqualTo(Verdict.NOT_YET);
        assertThat(read(threeAnd(four, "A2 B2", "A3", "A3", "A3")).verdict())
                .isEqualTo(Verdict.READY_WITH_A_PLAN);
        Reading tooFar = read(threeAnd(four, "A2 B1", "A3", "A3", "A3"));
        assertThat(tooFar.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(tooFar.because())
                .isEqualTo(
                        "The role has no musts, but a is 1.5 levels short, and a plan may carry one"
                                + " level");
    }

    @Test
    void theGapOfAMustIsGovernedByItsFloorAndNotByThePlanGap() {
        RoleProfile steep =
                Roles.named("steep", 3).must("a", 4, 2).asks("b", 1).asks("c", 1).build();

        Reading reading =
                read(
                        Panels.of(steep)
                                .answer("q1", "a", "A2 B2")
                                .answer("q2", "a", "A2 B2")
                                .answer("q3", "b", "A1")
                                .answer("q4", "c", "A1")
                                .build());

        assertThat(reading.competency("a").gap()).hasValue(2);
        assertThat(reading.verdict()).isEqualTo(Verdict.READY_WITH_A_PLAN);
    }

    @Test
    void aFullyAnsweredMustMayLieAQuarterBelowItsFloor() {
        Reading met = read(must("A2 B2", "A2 B1"));
        Reading below = read(must("A2 B2", "A1 B1"));

        assertThat(met.competency("security").own()).hasValue(1.75);
        assertThat(met.musts().get(0).state()).isEqualTo(MustReading.State.MET);
        assertThat(below.musts().get(0).state()).isEqualTo(MustReading.State.SHORT);
        assertThat(below.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(below.rule()).isEqualTo("must-short");
        assertThat(below.because())
                .isEqualTo("security is a must at 2 and was rated 1.5 over two answers");
    }

    @Test
    void whatIsPrintedIsWhatIsCompared() {
        PlainRule tight = new PlainRule(2, 2, 0.7, 0.333, 0.5, 0.25, 0.75, 1);

        Reading reading =
                read(
                        Panels.of(MUST)
                                .rule(tight)
                                .answer("q1", "security", "A2 B2 C1")
                                .answer("q2", "security", "A2 B2 C1")
                                .build());

        assertThat(reading.musts().get(0).state())
                .as("1.667 of 1.667")
                .isEqualTo(MustReading.State.MET);
        assertThat(reading.musts().get(0).derivation().says())
                .isEqualTo(
                        "security is a must at 2: met, rated 1.667 over two answers; 1.667 or more"
                                + " meets it");
    }

    @Test
    void aMustNeedsTwoAnswersAndTwoRatersBeforeItIsRead() {
        Reading oneAnswer = read(Panels.of(MUST).answer("q1", "security", "A0 B0").build());
        Reading oneRater = read(must("A0", "A0"));
        Reading neither = read(Panels.of(MUST).answer("q1", "security", "A0").build());
        Reading apart = read(must("A3", "B3"));

        assertThat(oneAnswer.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(oneAnswer.missing())
                .startsWith("security: one answer of the two that a must needs");
        assertThat(oneRater.missing())
                .startsWith("security: one interviewer of the two that a must needs");
        assertThat(neither.missing())
                .startsWith(
                        "security: one answer of two and one interviewer of two that a must needs");
        assertThat(neither.musts().get(0).missingAnswers()).isOne();
        assertThat(neither.musts().get(0).missingRaters()).isOne();
        assertThat(apart.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void everyThingThatEvidenceLacksIsInTheReason() {
        RoleProfile wide =
                Roles.named("wide", 3)
                        .must("security", 3, 2)
                        .must("release", 3, 2)
                        .asks("craft", 3)
                        .build();

        Reading reading =
                read(
                        Panels.of(wide)
                                .titled("security", "Application security")
                                .answer("q1", "security", "A3 B3")
                                .build());

        assertThat(reading.because())
                .isEqualTo(
                        "Application security has one answer of the two that a must needs; release"
                            + " has no answer of the two that a must needs; 33.3 % of the role's"
                            + " weight was seen and 70 % is needed");
        assertThat(reading.musts().get(0).derivation().says())
                .isEqualTo(
                        "Application security is a must at 2: open, with one answer of the two that"
                                + " a must needs");
    }

    @Test
    void twoFormsOfOneQuestionAreTwoAnswers() {
        Panel panel =
                Panels.of(MUST)
                        .answer(Questions.plain("q1", "security"), Form.SHORT, "A3 B3")
                        .answer(Questions.plain("q1", "security"), Form.FULL, "A3 B3")
                        .build();

        assertThat(read(panel).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void aFailedMustSettlesItHoweverLittleElseWasAsked() {
        RoleProfile wide =
                Roles.named("wide", 3)
                        .must("security", 3, 2)
                        .must("release", 3, 2)
                        .asks("a", 3)
                        .asks("b", 3)
                        .build();

        Reading reading =
                read(
                        Panels.of(wide)
                                .answer("q1", "security", "A1 B1")
                                .answer("q2", "security", "A1 B1")
                                .build());

        assertThat(reading.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(reading.missing())
                .containsExactly(
                        "security: a must at 2; rated 1 over two answers",
                        "release: no answer of the two that a must needs",
                        "25 % of the role's weight was seen and 70 % is needed",
                        "Weighted over what was seen: two levels short, where ready allows 0.25;"
                                + " from security");
    }

    @Test
    void seventyPerCentOfTheWeightIsEnoughAndLessIsNot() {
        RoleProfile ten =
                Roles.named("ten", 3)
                        .asks("a", 3)
                        .asks("b", 3)
                        .asks("c", 3)
                        .weighs("a", 6)
                        .weighs("b", 1)
                        .weighs("c", 3)
                        .build();
        Panel seventy = Panels.of(ten).answer("q1", "a", "A3").answer("q2", "b", "A3").build();
        Panel sixty = Panels.of(ten).answer("q1", "a", "A3").answer("q2", "b", "Ax").build();

        assertThat(read(seventy).verdict()).isEqualTo(Verdict.READY);
        assertThat(read(sixty).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(read(sixty).because())
                .isEqualTo("60 % of the role's weight was seen and 70 % is needed");
        assertThat(read(sixty).competency("b").sight()).isEqualTo(Sight.TOO_LITTLE_HEARD);
        assertThat(read(sixty).competency("c").sight()).isEqualTo(Sight.NOT_ASKED);
        assertThat(read(sixty).coverage())
                .isEqualTo(new Coverage(0.6, List.of("a"), List.of("b"), List.of("c")));
    }

    @Test
    void nothingObservedIsNotEnoughWhateverTheRuleAllows() {
        PlainRule lax = new PlainRule(0, 0, 0, 0.25, 0.5, 0.25, 0.75, 1);

        assertThat(read(Panels.of(ONE).rule(lax).build()).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aRatingOfZeroIsReadAsZero() {
        assertThat(
                        read(Panels.of(ONE).answer("q1", "craft", "A0 B2").build())
                                .competency("craft")
                                .own())
                .hasValue(1);
    }

    @Test
    void gapsAreNamedByWeightAndDepthGravestFirst() {
        RoleProfile weighted =
                Roles.named("weighted", 3)
                        .asks("a", 3)
                        .asks("b", 3)
                        .asks("c", 3)
                        .weighs("b", 3)
                        .build();

        Reading reading =
                read(
                        Panels.of(weighted)
                                .titled("b", "Boundaries")
                                .answer("q1", "a", "A1")
                                .answer("q2", "b", "A2")
                                .answer("q3", "c", "A2")
                                .build());

        assertThat(reading.missing())
                .containsExactly(
                        "Boundaries: 3 asked for, rated 2 over one answer, one level short",
                        "a: 3 asked for, rated 1 over one answer, two levels short",
                        "c: 3 asked for, rated 2 over one answer, one level short",
                        "Weighted over what was seen: 1.2 levels short, where ready allows 0.25;"
                                + " from Boundaries, a and c");
    }

    @Test
    void aCompetencyOutsideTheRoleCannotBeAskedFor() {
        Reading reading = read(Panels.of(ONE).answer("q1", "other", "A0 B0").build());

        assertThat(reading.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThatThrownBy(() -> reading.competency("other")).hasMessage("not in the role: other");
    }

    @Test
    void theDerivationGoesFromTheVerdictDownToAnswers() {
        RoleProfile role =
                Roles.named("squad", 3)
                        .must("security", 3, 2)
                        .asks("craft", 2)
                        .asks("slo", 2)
                        .build();
        Panel panel =
                Panels.of(role)
                        .titled("security", "Application security")
                        .titled("craft", "Coding craft")
                        .answer("q1", "security", "A3 B2")
                        .answer("q2", "security", "A2 B2>3")
                        .answer("q3", "craft", "Ax Bv")
                        .leftOut(Questions.plain("q4", "slo"), Form.SHORT, NotAsked.Why.TIME)
                        .leftOut(Questions.plain("q5", "craft"), Form.FULL, NotAsked.Why.SKIPPED)
                        .build();

        assertThat(Outline.of(read(panel).derivation()))
                .isEqualTo(
                        """
                        [verdict] Not enough evidence: 33.3 % of the role's weight was seen and 70 % is needed
                          Rule 2 of 5 decided (not-enough-evidence); the rules before it did not hold
                          [must/security] Application security is a must at 2: met, rated 2.5 over two answers; 1.75 or more meets it
                            [competency/security] Application security (33.3 % of the weight, 3 asked for): 2.5, the mean of two answers
                              [answer/q1:short] q1:short: 2.5
                              [answer/q2:short] q2:short: 2.5
                          [competency/craft] Coding craft (33.3 % of the weight, 2 asked for): asked, and not enough heard to read a level
                            [answer/q3:short] q3:short: no rating, which is not a 0
                            q5:full was planned and not asked (skipped)
                          [competency/slo] slo (33.3 % of the weight, 2 asked for): not asked
                            q4:short was planned and not asked (time)
                          [coverage] 33.3 % of the role's weight was seen and 70 % is needed
                            Observed: Application security
                            Asked, and not enough heard: Coding craft
                            Not asked: slo
                        """);
    }

    @Test
    void aVerdictHasAKeyForFilesAndWordsForPeople() {
        assertThat(Verdict.READY_WITH_A_PLAN.word()).isEqualTo("ready-with-a-plan");
        assertThat(Verdict.READY_WITH_A_PLAN.words()).isEqualTo("ready with a plan");
    }

    @Test
    void everyRuleSaysWithWhichFiguresItDecided() {
        assertThat(read(must("A3 B3", "A3 B3")).because())
                .isEqualTo(
                        "Every must is met, nothing is more than half a level short, and the"
                                + " weighted shortfall of 0 is at most 0.25");
        assertThat(read(must("A3 B2", "A2 B2")).because())
                .isEqualTo(
                        "Every must is met, and the weighted shortfall of 0.75 is one that a plan"
                                + " may carry (at most 0.75)");
        assertThat(read(must("A2 B2", "A2 B2")).because())
                .isEqualTo(
                        "Every must is met, but the weighted shortfall of 1 is more than a plan may"
                                + " carry (at most 0.75)");
        assertThat(read(must("A2 B2", "A2 B2")).rule()).isEqualTo("not-yet");
    }

    private Reading read(Panel panel) {
        return model().read(panel);
    }

    private Verdict verdict(String ratings) {
        return read(Panels.of(ONE).answer("q1", "craft", ratings).build()).verdict();
    }

    private static Panel must(String first, String second) {
        return Panels.of(MUST)
                .answer("q1", "security", first)
                .answer("q2", "security", second)
                .build();
    }

    private static Panel fourOf(RoleProfile four, String first) {
        return threeAnd(four, first, "A3", "A3", "A3");
    }

    private static Panel threeAnd(RoleProfile four, String a, String b, String c, String d) {
        return Panels.of(four)
                .answer("q1", "a", a)
                .answer("q2", "b", b)
                .answer("q3", "c", c)
                .answer("q4", "d", d)
                .build();
    }
}
