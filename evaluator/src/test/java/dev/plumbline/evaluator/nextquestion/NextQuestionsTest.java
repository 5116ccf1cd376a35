package dev.plumbline.evaluator.nextquestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Questions;
import dev.plumbline.evaluator.RandomPanels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.PlainReading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextQuestionsTest {

    private static final RoleProfile ROLE =
            Roles.named("r", 3)
                    .asks("craft", 3)
                    .must("security", 3, 2)
                    .must("release", 3, 2)
                    .build();

    @Test
    void aMustWithOneAnswerIsAskedFirst() {
        Panel panel =
                Panels.of(ROLE)
                        .titled("release", "Release safety")
                        .answer("s1", "security", "A3 B3")
                        .answer("s2", "security", "A3 B3")
                        .answer("r1", "release", "A3 B3")
                        .answer("c1", "craft", "A3 B3")
                        .couldAsk(Questions.plain("r2", "release"), Questions.plain("c2", "craft"))
                        .build();

        assertThat(lines(panel))
                .isEqualTo(
                        """
                        r2:short (12 min, release): Release safety is a must with one answer; a second one would let the rule read it
                        """);
    }

    @Test
    void aMustThatLacksOneAnswerIsAskedOnceHoweverManyQuestionsAreLeft() {
        Panel panel =
                Panels.of(Roles.named("m", 3).must("security", 3, 2).build())
                        .answer("s1", "security", "A3 B3")
                        .couldAsk(
                                Questions.plain("s2", "security"),
                                Questions.plain("s3", "security"))
                        .build();

        assertThat(keys(panel)).containsExactly("s2:short");
    }

    @Test
    void aCompetencyThatCouldTurnTheVerdictIsNotNamedAgainForItsWeight() {
        Panel panel =
                Panels.of(Roles.named("two", 3).asks("a", 3).asks("b", 3).build())
                        .answer("a1", "a", "A3 B3")
                        .couldAsk(Questions.plain("b1", "b"), Questions.plain("b2", "b"))
                        .build();

        assertThat(lines(panel))
                .isEqualTo(
                        """
                        b1:short (12 min, b): b was not observed and 3 is asked for; one more answer could turn the verdict to ready, ready with a plan or not yet
                        """);
    }

    @Test
    void onceEnoughOfTheRoleWasSeenWeightIsNoReason() {
        RoleProfile ten =
                Roles.named("ten", 3)
                        .asks("a", 3)
                        .must("security", 3, 2)
                        .asks("slo", 3)
                        .weighs("a", 5)
                        .weighs("security", 2)
                        .weighs("slo", 3)
                        .build();
        Panel panel =
                Panels.of(ten)
                        .answer("a1", "a", "A3 B3")
                        .answer("s1", "security", "A3 B3")
                        .couldAsk(Questions.plain("s2", "security"), Questions.plain("o1", "slo"))
                        .build();

        assertThat(keys(panel)).containsExactly("s2:short");
    }

    @Test
    void aCompetencyThatWasObservedIsNotAskedAgainForItsWeight() {
        RoleProfile role =
                Roles.named("w", 3)
                        .asks("a", 3)
                        .asks("b", 3)
                        .asks("c", 3)
                        .weighs("b", 2)
                        .weighs("c", 2)
                        .build();
        Panel panel =
                Panels.of(role)
                        .answer("a1", "a", "A3 B3")
                        .couldAsk(
                                Questions.plain("a2", "a"),
                                Questions.plain("b1", "b"),
                                Questions.plain("c1", "c"))
                        .build();

        assertThat(keys(panel)).containsExactly("b1:short", "c1:short");
    }

    @Test
    void withoutAnyScorecardOneAnswerBySomebodyIsImagined() {
        Panel panel =
                Panels.of(Roles.named("one", 3).asks("craft", 3).build())
                        .couldAsk(Questions.plain("c1", "craft"))
                        .build();

        assertThat(next(panel).get(0).why())
                .isEqualTo(
                        "craft was not observed and 3 is asked for; one more answer could turn the"
                                + " verdict to ready or not yet");
    }

    @Test
    void nobodyHomeAsksForEveryMustTwiceAndThenForWhatCarriesWeight() {
        RoleProfile wide =
                Roles.named("wide", 3)
                        .asks("slo", 3)
                        .asks("craft", 3)
                        .must("security", 3, 2)
                        .weighs("craft", 2)
                        .build();
        Panel panel =
                Panels.of(wide)
                        .couldAsk(
                                Questions.plain("s1", "security"),
                                Questions.plain("s2", "security"),
                                Questions.plain("s3", "security"),
                                Questions.plain("c1", "craft"),
                                Questions.plain("o1", "slo"),
                                Questions.plain("x1", "other"))
                        .build();

        assertThat(lines(panel))
                .isEqualTo(
                        """
                        s1:short (12 min, security): security is a must with no answers; two more would let the rule read it
                        s2:short (12 min, security): security is a must with no answers; two more would let the rule read it
                        c1:short (12 min, craft): craft carries 50 % of the role's weight and was not observed; 0 % was seen and 70 % is needed
                        o1:short (12 min, slo): slo carries 25 % of the role's weight and was not observed; 0 % was seen and 70 % is needed
                        """);
    }

    @Test
    void aMustThatOnlyOnePersonHeardNeedsSomebodyElse() {
        Panel oneRater =
                Panels.of(Roles.named("m", 3).must("security", 3, 2).build())
                        .answer("s1", "security", "A3")
                        .answer("s2", "security", "A3")
                        .couldAsk(Questions.plain("s3", "security"))
                        .build();
        Panel oneAnswer =
                Panels.of(Roles.named("m", 3).must("security", 3, 2).build())
                        .answer("s1", "security", "A3")
                        .couldAsk(Questions.plain("s3", "security"))
                        .build();

        assertThat(lines(oneRater))
                .isEqualTo(
                        """
                        s3:short (12 min, security): security is a must that one interviewer rated; an answer that somebody else hears would let the rule read it
                        """);
        assertThat(lines(oneAnswer))
                .isEqualTo(
                        """
                        s3:short (12 min, security): security is a must with one answer; a second one that somebody else hears would let the rule read it
                        """);
    }

    @Test
    void aVerdictThatOneAnswerCouldTurnNamesTheCompetencyAndTheVerdicts() {
        Panel panel =
                complete("A3 B2", "A3 B3", "A3 B3")
                        .couldAsk(
                                Questions.plain("c2", "craft"),
                                Questions.plain("s3", "security"),
                                Questions.plain("r3", "release"))
                        .build();

        assertThat(lines(panel))
                .isEqualTo(
                        """
                        s3:short (12 min, security): security was rated 3 over two answers and 3 is asked for; one more answer could turn the verdict to ready with a plan
                        r3:short (12 min, release): release was rated 3 over two answers and 3 is asked for; one more answer could turn the verdict to ready with a plan
                        c2:short (12 min, craft): craft was rated 2.5 over one answer and 3 is asked for; one more answer could turn the verdict to ready with a plan or not yet
                        """);
    }

    @Test
    void nothingIsAskedWhenNoSingleAnswerCouldTurnTheVerdict() {
        Panel hopeless =
                complete("A3 B3", "A0 B0", "A0 B0")
                        .couldAsk(
                                Questions.plain("c2", "craft"),
                                Questions.plain("s3", "security"),
                                Questions.plain("r3", "release"))
                        .build();

        assertThat(lines(hopeless)).isEmpty();
    }

    @Test
    void aFailedMustThatOneAnswerCouldLiftIsAskedAgain() {
        Panel panel =
                complete("A3 B3", "A1 B2", "A3 B3")
                        .couldAsk(Questions.plain("c2", "craft"), Questions.plain("s3", "security"))
                        .build();

        assertThat(lines(panel))
                .isEqualTo(
                        """
                        s3:short (12 min, security): security was rated 1.5 over two answers and 3 is asked for; one more answer could turn the verdict to ready with a plan
                        """);
    }

    @Test
    void theShortestFormThatCanShowTheLevelIsChosen() {
        Question tooShallow =
                Questions.named("a", "craft")
                        .act("x", 1, 1)
                        .shortForm(8, 2, "x")
                        .minutes(30)
                        .build();
        Question longer = Questions.named("b", "craft").act("x", 1, 1).minutes(20).build();
        Question twinned =
                Questions.named("c", "craft")
                        .act("x", 1, 1)
                        .shortForm(14, 3, "x")
                        .twin(25, 11)
                        .build();
        Panels panel = Panels.of(Roles.named("one", 3).asks("craft", 3).build());

        assertThat(keys(panel.couldAsk(tooShallow).build())).containsExactly("a:full");
        assertThat(keys(panel.couldAsk(longer).build())).containsExactly("b:full");
        assertThat(keys(panel.couldAsk(twinned).build())).containsExactly("c:twin");
    }

    @Test
    void aMustMayBeAskedInAFormThatShowsItsFloorWhenNothingHigherIsLeft() {
        Question low = Questions.named("low", "security").act("x", 1, 1).top(2).minutes(9).build();
        Question high = Questions.named("high", "security").act("x", 1, 1).top(3).build();
        Panels panel = Panels.of(Roles.named("m", 3).must("security", 3, 2).build()).couldAsk(low);

        assertThat(keys(panel.build())).containsExactly("low:full");
        assertThat(keys(panel.couldAsk(high).build())).containsExactly("high:full", "low:full");
    }

    @Test
    void theSamePromptIsNeverHeardTwiceButItsTwinIsAnotherAnswer() {
        Question twinned =
                Questions.named("q", "craft")
                        .act("x", 1, 1)
                        .shortForm(14, 3, "x")
                        .twin(25, 11)
                        .build();
        RoleProfile must = Roles.named("m", 3).must("craft", 3, 2).build();

        assertThat(keys(Panels.of(must).answer(twinned, Form.FULL, "A3 B3").build()))
                .containsExactly("q:twin");
        assertThat(keys(Panels.of(must).answer(twinned, Form.TWIN_FULL, "A3 B3").build()))
                .containsExactly("q:short");
        assertThat(keys(Panels.of(must).couldAsk(twinned).build()))
                .containsExactly("q:twin", "q:short");
    }

    @Test
    void retiredAndVoidQuestionsAreLeftAlone() {
        Question retired =
                Questions.named("old", "craft").act("x", 1, 1).status(Status.RETIRED).build();
        Question known =
                Questions.named("known", "craft")
                        .act("x", 1, 1)
                        .shortForm(12, 3, "x")
                        .twin(25, 12)
                        .build();
        Panel panel =
                Panels.of(Roles.named("one", 3).asks("craft", 3).build())
                        .couldAsk(retired)
                        .answer(known, Form.SHORT, "Av Bv")
                        .build();

        assertThat(keys(panel)).isEmpty();
    }

    @Test
    void aQuestionThatWasPlannedAndLeftOutCanStillBeAsked() {
        Panel panel =
                Panels.of(Roles.named("one", 3).asks("craft", 3).build())
                        .leftOut(Questions.plain("q", "craft"), Form.SHORT, NotAsked.Why.TIME)
                        .build();

        assertThat(keys(panel)).containsExactly("q:short");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noQuestionIsAskedTwiceAndNoneThatWasHeard(long seed) {
        int asked = 0;
        for (Panel drawn : RandomPanels.of(seed, 60)) {
            List<String> before = drawn.answerKeys().stream().map(k -> k.question()).toList();
            Panel panel = withSpares(drawn);

            List<NextQuestion> next = next(panel);

            assertThat(next).extracting(n -> n.key().question()).doesNotHaveDuplicates();
            assertThat(next).noneMatch(n -> before.contains(n.key().question()));
            assertThat(next)
                    .allSatisfy(
                            n -> assertThat(panel.role().required()).containsKey(n.competency()));
            asked += next.size();
        }
        assertThat(asked).isGreaterThan(50);
    }

    private static Panel withSpares(Panel drawn) {
        Map<String, Question> questions = new TreeMap<>(drawn.questions());
        for (String competency : drawn.role().required().keySet()) {
            for (String spare : List.of("-1", "-2")) {
                Question question = Questions.plain(competency + spare, competency);
                questions.put(question.id(), question);
            }
        }
        return new Panel(
                drawn.role(),
                drawn.rule(),
                drawn.model(),
                questions,
                drawn.titles(),
                drawn.asked(),
                drawn.notAsked(),
                drawn.scorecards());
    }

    private static Panels complete(String craft, String security, String release) {
        return Panels.of(ROLE)
                .answer("c1", "craft", craft)
                .answer("s1", "security", security)
                .answer("s2", "security", security)
                .answer("r1", "release", release)
                .answer("r2", "release", release);
    }

    private static List<NextQuestion> next(Panel panel) {
        PlainReading model = new PlainReading();
        return NextQuestions.of(panel, model.read(panel), model);
    }

    private static List<String> keys(Panel panel) {
        return next(panel).stream().map(n -> n.key().word()).toList();
    }

    private static String lines(Panel panel) {
        StringBuilder lines = new StringBuilder();
        next(panel)
                .forEach(
                        n ->
                                lines.append(n.key().word())
                                        .append(" (")
                                        .append(n.minutes())
                                        .append(" min, ")
                                        .append(n.competency())
                                        .append("): ")
                                        .append(n.why())
                                        .append('\n'));
        return lines.toString();
    }
}
