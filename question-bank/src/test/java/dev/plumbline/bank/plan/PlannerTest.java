package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final PlanDemand ANY = PlanDemand.usual(1);

    private final ARole craftAndMore =
            ARole.of("a-role")
                    .must("coding", 2, 2)
                    .requires("security", 2)
                    .requires("migration", 2)
                    .requires("release", 2);

    @Test
    void aPlanAsksTheMustsFirstAndLastAndSaysWhatItCanConclude() {
        ABank bank =
                ABank.of(
                                brief("coding-a", "coding"),
                                brief("coding-b", "coding").twin(20, 12),
                                brief("coding-c", "coding"),
                                brief("security-a", "security").kind(Kind.CODE_REVIEW),
                                brief("migration-a", "migration").kind(Kind.DESIGN))
                        .competency("coding", "Coding craft")
                        .competency("security", "Application security")
                        .competency("migration", "Schema migration")
                        .competency("release", "Release safety");

        PlanResult result =
                new Planner(bank.build()).plan(craftAndMore.build(), ANY.withMinutes(90));

        assertThat(PlanText.of(result))
                .isEqualTo(
                        """
                        sitting 1, 70 minutes
                          1 coding-c short 13
                          2 security-a short 13
                          3 migration-a short 13
                          4 coding-b twin 13
                        spares
                          5 coding-a short 13
                          6 coding-b short 13
                        It asks 3 of 4 competencies, 75 % of the weight.
                        Every verdict is within reach, if every answer is heard well enough to be rated.
                        Coding craft is a must and has 2 answers from different questions.
                        One answer each, so a single bad start weighs fully: Application security, Schema migration.
                        The forms asked cannot tell level 3 from 4 anywhere.
                        Not asked, because the bank has no question that reaches the level: Release safety.
                        """);
    }

    @Test
    void aPlanThatCoversTooLittleSaysThatItCannotConcludeReady() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("security-a", "security"),
                        brief("migration-a", "migration"),
                        brief("release-a", "release"));

        Plan plan = plan(bank, craftAndMore, ANY.withMinutes(60));

        assertThat(plan.weightCovered()).isEqualTo(0.5);
        assertThat(plan.concludes())
                .contains(
                        "It covers under 70 % of the weight, so it cannot conclude \"ready\" or"
                                + " \"ready with a plan\", only \"not yet\" or \"not enough"
                                + " evidence\".");
        assertThat(plan.notAsked()).hasSize(2);
    }

    @Test
    void theHeavierCompetencyIsAskedWhenBothDoNotFit() {
        ABank bank =
                ABank.of(
                        brief("security-a", "security"),
                        brief("migration-a", "migration"),
                        brief("release-a", "release"));
        ARole role =
                ARole.of("a-role")
                        .requires("security", 2)
                        .requires("migration", 2)
                        .requires("release", 2)
                        .weighs("release", 3);

        Plan plan = plan(bank, role, ANY.withMinutes(30));

        assertThat(questions(plan)).containsExactly("release-a");
    }

    @Test
    void twoQuestionsAreTakenBeforeAQuestionAndItsTwin() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding").kind(Kind.DESIGN).twin(20, 12),
                        brief("coding-b", "coding").kind(Kind.DESIGN));
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        Plan plan = plan(bank, role, ANY.withMinutes(60));

        assertThat(questions(plan)).containsExactlyInAnyOrder("coding-a", "coding-b");
    }

    @Test
    void aTwinGivesAMustItsSecondAnswerWhereThereIsOneQuestion() {
        ABank bank = ABank.of(brief("coding-a", "coding").twin(20, 12));
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        Plan plan = plan(bank, role, ANY.withMinutes(60));

        assertThat(plan.answers())
                .extracting(PlannedAnswer::form)
                .containsExactly(Form.SHORT, Form.TWIN);
        assertThat(plan.concludes())
                .contains(
                        "coding is a must and has 2 answers, from a question and its twin: they"
                                + " share a subject, so they tell less than two questions.");
    }

    @Test
    void theShortAndTheFullFormOfOneQuestionAreNotTwoAnswers() {
        ABank bank = ABank.of(brief("coding-a", "coding"));
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        PlanResult result = new Planner(bank.build()).plan(role.build(), ANY.withMinutes(90));

        assertThat(result).isInstanceOf(Infeasible.class);
    }

    @Test
    void aFormThatDoesNotReachTheRequiredLevelIsNotAsked() {
        ABank bank = ABank.of(brief("design-a", "design"));
        ARole role = ARole.of("a-role").requires("design", 4);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(plan.answers()).extracting(PlannedAnswer::form).containsExactly(Form.FULL);
    }

    @Test
    void aQuestionThatCannotTellTheFloorFromLessDoesNotServeAMust() {
        ABank bank =
                ABank.of(
                        AQuestion.of("design-a", "design").levels(3, 4),
                        AQuestion.of("design-b", "design"),
                        AQuestion.of("design-c", "design"));
        ARole role = ARole.of("a-role").must("design", 3, 2);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(questions(plan)).containsExactlyInAnyOrder("design-b", "design-c");
    }

    @Test
    void aRetiredQuestionIsNeitherAskedNorASpare() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("coding-c", "coding").retired());
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(questions(plan)).doesNotContain("coding-c");
        assertThat(plan.spares()).isEmpty();
    }

    @Test
    void anotherQuestionIsTheFirstSpareAndTheUnheardFormOfAnAskedOneTheNext() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding").twin(20, 12),
                        brief("coding-b", "coding"),
                        brief("coding-c", "coding").inShort(15, 1, 3));
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(plan.spares())
                .extracting(s -> s.number() + " " + s.question() + " " + s.form().word())
                .containsExactly("3 coding-c short", "4 coding-a short");
    }

    @Test
    void aQuestionAMinuteLongerThanItsFormKeepsToItsPlace() {
        ABank bank = ABank.of(AQuestion.of("security-a", "security").inShort(14, 1, 3));
        ARole role = ARole.of("a-role").requires("security", 2);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(plan.minutes()).isEqualTo(4 + 13 + 1.5 + 8);
    }

    @Test
    void anAnswerTakesTheQuestionsOwnMinutesWhereTheyAreLongerThanItsPlace() {
        ABank bank = ABank.of(AQuestion.of("security-a", "security").minutes(30));
        ARole role = ARole.of("a-role").requires("security", 2);

        Plan plan = plan(bank, role, ANY.withMinutes(90));

        assertThat(plan.minutes()).isEqualTo(4 + 30 + 1.5 + 8);
    }

    @Test
    void onePersonAloneHearsTheTwoAnswersOfAMustInTwoSittings() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("security-a", "security"));
        ARole role = ARole.of("a-role").must("coding", 2, 2).requires("security", 2);

        Plan plan = plan(bank, role, ANY.withMinutes(120).withPeople(1));

        assertThat(plan.sittings())
                .hasSize(2)
                .allSatisfy(
                        s ->
                                assertThat(s.answers())
                                        .extracting(PlannedAnswer::competency)
                                        .containsOnlyOnce("coding"));
        assertThat(plan.interviewers()).isEqualTo(2);
        assertThat(plan.personHours()).isEqualTo((67.5 + 2 * 45) / 60);
        assertThat(plan.concludes())
                .contains(
                        "Somebody else has to hold each sitting, so that enough people hear each"
                                + " must.");
    }

    @Test
    void theSameSeedGivesTheSamePlanAndOtherSeedsUseOtherQuestions() {
        ABank bank = ABank.of();
        for (char letter = 'a'; letter <= 'f'; letter++) {
            bank.with(brief("coding-" + letter, "coding"));
        }
        ARole role = ARole.of("a-role").must("coding", 2, 2);
        Set<String> asked = new TreeSet<>();

        for (int seed = 0; seed < 30; seed++) {
            PlanDemand demand = PlanDemand.usual(seed).withMinutes(60);
            Plan plan = plan(bank, role, demand);

            assertThat(plan).isEqualTo(plan(bank, role, demand));
            asked.addAll(questions(plan));
        }

        assertThat(asked).hasSize(6);
    }

    @Test
    void seedSevenGivesThisPlanOnEveryMachine() {
        ABank bank = ABank.of();
        for (char letter = 'a'; letter <= 'f'; letter++) {
            bank.with(brief("coding-" + letter, "coding").variant("b").variant("c"));
        }
        ARole role = ARole.of("a-role").must("coding", 2, 2);

        Plan plan = plan(bank, role, PlanDemand.usual(7).withMinutes(60));

        assertThat(questions(plan)).containsExactly("coding-f", "coding-c");
        assertThat(plan.variant()).isEqualTo("b");
    }

    @Test
    void theVariantIsOneThatAllQuestionsHave() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding").variant("b").variant("c"),
                        brief("coding-b", "coding").variant("c").variant("d"));
        ARole role = ARole.of("a-role").must("coding", 2, 2);
        Set<String> letters = new TreeSet<>();

        for (int seed = 0; seed < 40; seed++) {
            Plan plan = plan(bank, role, PlanDemand.usual(seed).withMinutes(60));
            letters.add(plan.variant());
            assertThat(plan.answers())
                    .extracting(PlannedAnswer::variant)
                    .containsOnly(plan.variant());
        }

        assertThat(letters).containsExactly("base", "c");
    }

    @Test
    void askingForTheMinutesOfTheProfileKeepsItsSittings() {
        ABank bank =
                ABank.of(
                        brief("coding-a", "coding"),
                        brief("coding-b", "coding"),
                        brief("security-a", "security"));
        ARole role =
                ARole.of("a-role")
                        .must("coding", 2, 2)
                        .requires("security", 2)
                        .sitting("coding:full", "coding:short")
                        .counted(53, 3.3);

        Plan plan = plan(bank, role, ANY.withMinutes(53));

        assertThat(plan.answers())
                .extracting(PlannedAnswer::form)
                .containsExactly(Form.FULL, Form.SHORT);
        assertThat(plan.concludes())
                .contains("Not asked, because the profile's sittings leave it out: security.");
    }

    @Test
    void aSearchThatStopsAtItsLimitSaysSo() {
        Plan stopped =
                IntStream.range(0, 100)
                        .mapToObj(RandomCase::of)
                        .map(c -> new Planner(c.bank(), 6).plan(c.role(), c.demand()))
                        .filter(r -> r instanceof Plan plan && !plan.proven())
                        .map(Plan.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(stopped.concludes())
                .endsWith("The search stopped at its limit: a better plan may exist.");
    }

    private static AQuestion brief(String id, String competency) {
        return AQuestion.of(id, competency).inShort(12, 1, 3);
    }

    private static Plan plan(ABank bank, ARole role, PlanDemand demand) {
        return (Plan) new Planner(bank.build()).plan(role.build(), demand);
    }

    private static List<String> questions(Plan plan) {
        return plan.answers().stream().map(PlannedAnswer::question).toList();
    }
}
