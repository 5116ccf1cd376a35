package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import org.junit.jupiter.api.Test;

class InfeasibleTest {

    private static final PlanDemand ANY = PlanDemand.usual(1);

    private final ARole role =
            ARole.of("a-role").must("coding", 2, 2).must("security", 3, 2).requires("release", 2);

    @Test
    void aMustWithoutEnoughQuestionsNamesThoseThereAre() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("security-a", "security"),
                        AQuestion.of("security-b", "security").levels(1, 2));

        assertThat(says(bank, role, ANY.withMinutes(90)))
                .isEqualTo(
                        """
                        QUESTIONS security, questions short 1
                          security is a must and needs 2 answers; the bank has 1 question (security-a) that reaches level 3 and the floor 2: 1 is missing.
                          Add 1 question that reaches level 3 and the floor 2, or a twin to one there is.
                        """);
    }

    @Test
    void everyFormOfTheProfileThatCannotBeFilledIsNamed() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("security-a", "security"));
        role.sitting("coding:short", "security:short", "release:full")
                .sitting("coding:twin", "security:full");

        assertThat(says(bank, role, ANY))
                .isEqualTo(
                        """
                        QUESTIONS coding, questions short 1
                          The sittings of a-role ask coding once in the twin form; the bank has no question that reaches level 2 in that form: 1 is missing.
                          Add 1 question that reaches level 2 and can be asked in the twin form.
                        QUESTIONS security, questions short 1
                          The sittings of a-role ask security once in the full form; the bank has 1 question (security-a) that reaches level 3 and the floor 2 in that form: 1 is missing.
                          Add 1 question that reaches level 3 and the floor 2 and can be asked in the full form.
                        QUESTIONS release, questions short 1
                          The sittings of a-role ask release once in the full form; the bank has no question that reaches level 2 in that form: 1 is missing.
                          Add 1 question that reaches level 2 and can be asked in the full form.
                        """);
    }

    @Test
    void aMustThatTheSittingsAskOnceIsNamed() {
        ABank bank = ABank.of(brief("coding-a", "coding"), brief("coding-b", "coding"));
        ARole once = ARole.of("a-role").must("coding", 2, 2).sitting("coding:short");

        assertThat(says(bank, once, ANY))
                .isEqualTo(
                        """
                        SITTINGS coding
                          coding is a must and needs 2 answers; the sittings of a-role ask it once.
                          Add it to the sittings of the role profile, or give minutes to have the places chosen.
                        """);
    }

    @Test
    void tooFewMinutesForTheMustsSaysHowMany() {
        assertThat(says(enough(), role, ANY.withMinutes(60)))
                .isEqualTo(
                        """
                        MINUTES a-role, minutes short 10
                          The musts alone need at least 70 minutes in 1 sitting, opening and closing counted; 60 were given: 10 short.
                          Give at least 70 minutes.
                        """);
    }

    @Test
    void aSittingThatIsTooLongSaysByHowMuch() {
        role.sitting("coding:full", "security:full", "coding:full", "security:full");

        assertThat(says(enough(), role, ANY))
                .isEqualTo(
                        """
                        SITTINGS a-role, minutes short 23
                          Sitting 1 needs at least 118 minutes; a sitting has at most 95: 23 short.
                          Use shorter questions or forms, or more sittings.
                        """);
    }

    @Test
    void theSittingsOfTheProfileCountTheShortestQuestionsThatCanBeAskedTogether() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        AQuestion.of("coding-b", "coding").inShort(15, 1, 3));
        ARole two =
                ARole.of("a-role")
                        .must("coding", 2, 2)
                        .sitting("coding:short")
                        .sitting("coding:short")
                        .counted(53, 3.3);

        assertThat(says(bank, two, ANY.withMinutes(53)))
                .isEqualTo(
                        """
                        MINUTES a-role, minutes short 2
                          The sittings of a-role need at least 55 minutes in 2 sittings, opening and closing counted; 53 were given: 2 short.
                          Give at least 55 minutes.
                        """);
    }

    @Test
    void tooFewSittingsForTheMustsSaysHowMuchIsMissing() {
        assertThat(says(enough().maxSitting(50), role, ANY.withSittings(1)))
                .isEqualTo(
                        """
                        SITTINGS a-role, minutes short 20
                          The musts alone need at least 70 minutes; 1 sitting has at most 50: 20 short.
                          Ask for one more sitting.
                        """);
    }

    @Test
    void moreSittingsThanAnswersIsNamed() {
        assertThat(says(enough(), role, ANY.withSittings(9)))
                .isEqualTo(
                        """
                        SITTINGS a-role, questions short 4
                          9 sittings were asked for; the role and the bank give 5 answers, too few to have one in each.
                          Ask for at most 5 sittings.
                        """);
    }

    @Test
    void oneListenerIsTooFewForAMustInOneSitting() {
        assertThat(says(enough(), role, ANY.withMinutes(90).withSittings(1).withPeople(1)))
                .isEqualTo(
                        """
                        PEOPLE a-role
                          Each must is to be heard by 2 people; 1 person in 1 sitting makes 1.
                          Have 2 people in each sitting, or more sittings with somebody else in each.
                        """);
    }

    @Test
    void aRoleWithoutMustsNeedsRoomForOneAnswer() {
        ARole light = ARole.of("a-role").requires("release", 2);

        assertThat(says(ABank.of(brief("release-a", "release")), light, ANY.withMinutes(20)))
                .isEqualTo(
                        """
                        MINUTES a-role, minutes short 6.5
                          The shortest answer needs at least 26.5 minutes in 1 sitting, opening and closing counted; 20 were given: 6.5 short.
                          Give at least 27 minutes.
                        """);
    }

    @Test
    void aBankWithoutAnyQuestionForTheRoleIsNamed() {
        ARole light = ARole.of("a-role").requires("release", 2);

        assertThat(says(ABank.of(), light, ANY.withMinutes(60)))
                .isEqualTo(
                        """
                        QUESTIONS a-role, questions short 1
                          The bank has no question that reaches the level of any competency of a-role.
                          Add questions for the competencies of the role.
                        """);
    }

    @Test
    void aSearchThatStopsWithoutAPlanDoesNotClaimThatThereIsNone() {
        PlanResult result =
                new Planner(enough().build(), 1).plan(role.build(), ANY.withMinutes(90));

        assertThat(PlanText.of(result))
                .isEqualTo(
                        """
                        SEARCH a-role
                          No plan was found within 1 steps; this does not prove that there is none.
                          Give more minutes, or fix the number of sittings.
                        """);
    }

    private static ABank enough() {
        return ABank.of(
                brief("coding-a", "coding"),
                brief("coding-b", "coding"),
                brief("security-a", "security"),
                brief("security-b", "security"),
                brief("release-a", "release"));
    }

    private static AQuestion brief(String id, String competency) {
        return AQuestion.of(id, competency).inShort(12, 1, 3);
    }

    private static String says(ABank bank, ARole role, PlanDemand demand) {
        return PlanText.of(new Planner(bank.build()).plan(role.build(), demand));
    }
}
