package dev.plumbline.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.readiness.Coverage;
import dev.plumbline.evaluator.readiness.PlainReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

    private final Evaluator evaluator = new Evaluator();

    @Test
    void theStoryIsNotYetOnAmendedAndOnSealedRatings() {
        Evaluation amended = evaluator.evaluate(Story.panel());
        Evaluation sealed = evaluator.evaluate(Story.sealed());

        assertThat(amended.reading().verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(sealed.reading().verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(amended.reading().competency("mentoring-oversight").own()).hasValue(2.75);
        assertThat(sealed.reading().competency("mentoring-oversight").own()).hasValue(2.5);
        assertThat(amended.reading().because())
                .isEqualTo(
                        "Every must is met, but Application security is 1.5 levels short, and a"
                                + " plan may carry one level");
        assertThat(amended.reading().missing())
                .containsExactly(
                        "Application security: 2 asked for, rated 0.5 over one answer, 1.5 levels"
                                + " short",
                        "Weighted over what was seen: 0.583 of a level short, where ready allows"
                                + " 0.25; from Application security and Mentoring and oversight");
    }

    @Test
    void theStorysSuggestionsAreThoseItsInterviewersSaw() {
        List<String> suggestions = new ArrayList<>();
        for (AnswerReading answer : evaluator.evaluate(Story.panel()).answers()) {
            for (RatingReading rating : answer.ratings()) {
                rating.suggestion()
                        .ifPresent(
                                s ->
                                        suggestions.add(
                                                answer.key().question().substring(0, 3)
                                                        + ":"
                                                        + answer.key().form().word()
                                                        + " "
                                                        + rating.interviewer()
                                                        + " "
                                                        + s.level()
                                                        + (rating.differs() ? " differs" : "")));
            }
        }

        assertThat(suggestions)
                .containsExactly(
                        "col:short A 3",
                        "col:short B 2 differs",
                        "per:short A 2",
                        "sec:short A 0",
                        "sec:short B 1",
                        "col:twin A 3",
                        "col:twin B 1");
    }

    @Test
    void theStorysAgreementUsesSealedRatings() {
        assertThat(evaluator.evaluate(Story.panel()).agreement())
                .isEqualTo(
                        new Agreement(
                                3,
                                1,
                                1,
                                List.of(
                                        new AnswerKey(
                                                "col-hand-over-the-invoice-numbers", Form.TWIN))));
    }

    @Test
    void theVoidAnswerAndTheUnheardOneLowerCoverageAndNoLevel() {
        Evaluation evaluation = evaluator.evaluate(Story.panel());

        assertThat(evaluation.reading().coverage())
                .isEqualTo(
                        new Coverage(
                                0.75,
                                List.of(
                                        "mentoring-oversight",
                                        "application-security",
                                        "performance-diagnosis"),
                                List.of("schema-migration"),
                                List.of()));
        assertThat(evaluation.reading().competency("performance-diagnosis").own()).hasValue(2);
        assertThat(evaluation.answers()).hasSize(5);
    }

    @Test
    void theStorysDerivationIsToldUnderOneRoot() {
        Derivation derivation = evaluator.evaluate(Story.panel()).derivation();

        assertThat(
                        derivation.because().stream()
                                .map(d -> "[" + d.id() + "] " + d.says() + "\n")
                                .reduce(derivation.says() + "\n", String::concat))
                .isEqualTo(
                        """
                        Role blended-squad-senior-lean: not yet
                        [verdict] Not yet: Every must is met, but Application security is 1.5 levels short, and a plan may carry one level
                        [ladder/1] At level 1 (junior): ready; the same ratings against the role with its bar moved down two levels, within 1 to 4
                        [ladder/2] At level 2 (mid): ready; the same ratings against the role with its bar moved down one level, within 1 to 4
                        [ladder/3] At level 3 (senior): not yet; this is the role itself
                        [ladder/4] At level 4 (lead): not yet; the same ratings against the role with its bar moved up one level, within 1 to 4
                        [agreement] Three answers with two or more sealed ratings: identical one, one level apart one, two or more apart one
                        [robustness] Fragile: if A gave 1 instead of 0 for sec-portal-session-review:short, the verdict would be ready with a plan; ten of 36 changes tried would turn it
                        [scorecards] Scorecards handed in: two of two
                        """);
    }

    @Test
    void agreementNamesEverySealedRating() {
        Derivation derivation = evaluator.evaluate(Story.panel()).derivation();

        assertThat(Outline.of(derivation.find("agreement").orElseThrow()))
                .isEqualTo(
                        """
                        [agreement] Three answers with two or more sealed ratings: identical one, one level apart one, two or more apart one
                          col-hand-over-the-invoice-numbers:short: sealed A 3 and B 3, the same
                          sec-portal-session-review:short: sealed A 0 and B 1, one level apart
                          col-hand-over-the-invoice-numbers:twin: sealed A 3 and B 1, two levels apart
                        """);
    }

    @Test
    void robustnessNamesEveryChangeThatTurnsTheVerdict() {
        RoleProfile one = Roles.named("one", 3).asks("craft", 3).build();
        Panel fragile = Panels.of(one).answer("q1", "craft", "A3").build();
        Panel firm = Panels.of(one).answer("q1", "craft", "A4 B4 C4 D4").build();

        assertThat(robustness(fragile))
                .isEqualTo(
                        """
                        [robustness] Fragile: if A gave 2 instead of 3 for q1:short, the verdict would be not yet; four of five changes tried would turn it
                          If A gave 2 instead of 3 for q1:short: not yet
                          If A had no rating for q1:short: not enough evidence
                          If q1:short was left out: not enough evidence
                          If A was left out: not enough evidence
                        """);
        assertThat(robustness(firm))
                .isEqualTo(
                        """
                        [robustness] Fragile: if q1:short was left out, the verdict would be not enough evidence; one of 13 changes tried would turn it
                          If q1:short was left out: not enough evidence
                        """);
        assertThat(robustness(Panels.of(one).build()))
                .isEqualTo("[robustness] Nothing to change yet, so nothing was tried\n");
        assertThat(
                        robustness(
                                Panels.of(one)
                                        .answer("q1", "craft", "A4 B4")
                                        .answer("q2", "craft", "A4 B4")
                                        .build()))
                .isEqualTo("[robustness] Robust: none of twelve changes tried turns the verdict\n");
    }

    private String robustness(Panel panel) {
        return Outline.of(evaluator.evaluate(panel).derivation().find("robustness").orElseThrow());
    }

    @Test
    void aFigureIsFollowedDownToATickAndAQuote() {
        Derivation derivation = evaluator.evaluate(Story.panel()).derivation();

        assertThat(Outline.of(derivation.find("competency/application-security").orElseThrow()))
                .isEqualTo(
                        """
                        [competency/application-security] Application security (25 % of the weight, 2 asked for): 0.5 from one answer
                          [answer/sec-portal-session-review:short] sec-portal-session-review:short on Application security: 0.5, the mean of the ratings 0 and 1
                            [rating/sec-portal-session-review:short/A] A rated 0
                              [suggestion/sec-portal-session-review:short/A] The ticks suggest 0
                                Level 1 is not met: 0 of 5 parts (0 %, needs 50 %) at this level, 0 of 5 parts (0 %, needs 60 %) up to it, without the critical key in source
                                  key in source (level 1, weight 3, critical): not ticked
                                  csrf exempt (level 1, weight 2): not ticked
                                Level 2 is not met: 0 of 5 parts (0 %, needs 50 %) at this level, 0 of 10 parts (0 %, needs 60 %) up to it, without the critical ownership check
                                  get changes state (level 2, weight 2): not ticked
                                  ownership check (level 2, weight 3, critical): not ticked
                                Level 3 is not met: 0 of 8 parts (0 %, needs 50 %) at this level, 0 of 18 parts (0 %, needs 60 %) up to it, without the critical no old key
                                  forged session (level 3, weight 2): asked for by a probe and not shown
                                  no old key (level 3, weight 3, critical): asked for by a probe and not shown
                                  rank by impact (level 3, weight 3): asked for by a probe and not shown
                                Concern keep leaked key stands and caps the suggestion at 1: “the old one stays in the list until the sessions are gone”
                            [rating/sec-portal-session-review:short/B] B rated 1
                              [suggestion/sec-portal-session-review:short/B] The ticks suggest 1
                                Level 1 is met: 3 of 5 parts (60 %, needs 50 %) at this level, 3 of 5 parts (60 %, needs 60 %) up to it
                                  key in source (level 1, weight 3, critical): heard
                                  csrf exempt (level 1, weight 2): partly said, which never counts
                                Level 2 is not met: 0 of 5 parts (0 %, needs 50 %) at this level, 3 of 10 parts (30 %, needs 60 %) up to it, without the critical ownership check
                                  get changes state (level 2, weight 2): not ticked
                                  ownership check (level 2, weight 3, critical): not ticked
                                Level 3 is not met: 0 of 8 parts (0 %, needs 50 %) at this level, 3 of 18 parts (16.7 %, needs 60 %) up to it, without the critical no old key
                                  forged session (level 3, weight 2): asked for by a probe and not shown
                                  no old key (level 3, weight 3, critical): asked for by a probe and not shown
                                  rank by impact (level 3, weight 3): asked for by a probe and not shown
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluation",
                "verdict",
                "must/mentoring-oversight",
                "competency/mentoring-oversight",
                "competency/schema-migration",
                "answer/mig-not-null-on-a-busy-ledger:short",
                "rating/perf-orders-list-after-refactor:short/B",
                "suggestion/col-hand-over-the-invoice-numbers:twin/B",
                "coverage",
                "agreement",
                "robustness",
                "ladder/1",
                "ladder/4",
                "scorecards"
            })
    void everyPartCanBeAskedForByItsId(String id) {
        assertThat(evaluator.evaluate(Story.panel()).derivation().find(id)).isPresent();
    }

    @Test
    void theReadingGoesDownToTicksAsWell() {
        Reading reading = evaluator.evaluate(Story.panel()).reading();
        String tick = "suggestion/sec-portal-session-review:short/B";

        assertThat(reading.derivation().find(tick)).isPresent();
        assertThat(reading.competency("application-security").derivation().find(tick)).isPresent();
        assertThat(
                        reading.musts()
                                .get(0)
                                .derivation()
                                .find("suggestion/col-hand-over-the-invoice-numbers:short/A"))
                .isPresent();
    }

    @Test
    void anEmptyPanelIsNotEnoughEvidenceOnEveryRungAndNoFault() {
        for (RoleProfile role : Roles.shipped()) {
            Evaluation evaluation = evaluator.evaluate(Panels.of(role).build());

            assertThat(evaluation.reading().verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(evaluation.ladder())
                    .extracting(Rung::verdict)
                    .containsOnly(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(evaluation.robustness().robust()).isTrue();
            assertThat(evaluation.agreement().doublyRated()).isZero();
            assertThat(evaluation.answers()).isEmpty();
            assertThat(evaluation.next()).isEmpty();
        }
    }

    @Test
    void aScorecardThatWasNotHandedInIsNamedAndNotRead() {
        Panel panel =
                Panels.of(Roles.named("one", 3).asks("craft", 3).build())
                        .answer("q1", "craft", "A3 B0")
                        .notHandedIn("B")
                        .notHandedIn("C")
                        .build();

        Evaluation evaluation = evaluator.evaluate(panel);

        assertThat(evaluation.reading().verdict()).isEqualTo(Verdict.READY);
        assertThat(evaluation.answers().get(0).ratings()).hasSize(1);
        assertThat(Outline.of(evaluation.derivation().find("scorecards").orElseThrow()))
                .isEqualTo(
                        """
                        [scorecards] Scorecards handed in: one of three
                          A handed in
                          B did not hand in; nothing of it was read
                          C did not hand in; nothing of it was read
                        """);
    }

    @Test
    void anAnswerOutsideTheRoleIsListedWithoutInfluence() {
        Panel panel =
                Panels.of(Roles.named("one", 3).asks("craft", 3).build())
                        .answer("q1", "craft", "A3 B3")
                        .answer("q2", "release-safety", "A0 B0")
                        .build();

        Evaluation evaluation = evaluator.evaluate(panel);

        assertThat(evaluation.reading().verdict()).isEqualTo(Verdict.READY);
        assertThat(evaluation.answers()).hasSize(2);
        Derivation outside = evaluation.derivation().find("outside").orElseThrow();
        assertThat(outside.find("answer/q2:short")).isPresent();
        assertThat(evaluation.reading().derivation().find("answer/q2:short")).isEmpty();
    }

    @Test
    void equalPanelsGiveEqualEvaluationsInAnyOrderOfScorecards() {
        Panel panel = Story.panel();
        List<Scorecard> turned = new ArrayList<>(panel.scorecards());
        Collections.reverse(turned);

        assertThat(evaluator.evaluate(Story.panel())).isEqualTo(evaluator.evaluate(panel));
        assertThat(evaluator.evaluate(panel.with(turned))).isEqualTo(evaluator.evaluate(panel));
    }

    @Test
    void theRatingModelHandedInDecides() {
        Evaluator sceptic =
                new Evaluator(
                        panel -> {
                            Reading plain = new PlainReading().read(panel);
                            return new Reading(
                                    "sceptic",
                                    Verdict.NOT_ENOUGH_EVIDENCE,
                                    "never",
                                    "Nothing is ever enough",
                                    plain.competencies(),
                                    plain.musts(),
                                    plain.coverage(),
                                    plain.shortfall(),
                                    plain.estimate(),
                                    plain.missing(),
                                    plain.derivation());
                        });

        Evaluation evaluation = sceptic.evaluate(Story.panel());

        assertThat(evaluation.reading().model()).isEqualTo("sceptic");
        assertThat(evaluation.ladder())
                .extracting(Rung::verdict)
                .containsOnly(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(evaluation.robustness().whatIfs())
                .isNotEmpty()
                .allMatch(w -> w.verdict() == Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aQuestionThatWasLeftOutNeedNotBeKnown() {
        Panel story = Story.panel();
        NotAsked gone = new NotAsked(new AnswerKey("gone", Form.FULL), NotAsked.Why.TIME);
        Panel panel =
                new Panel(
                        story.role(),
                        story.rule(),
                        story.model(),
                        story.questions(),
                        story.titles(),
                        story.asked(),
                        List.of(gone),
                        story.scorecards());

        assertThat(evaluator.evaluate(panel).reading())
                .isEqualTo(evaluator.evaluate(story).reading());
    }

    @Test
    void aQuestionThatThePanelDoesNotKnowIsAFault() {
        Panel panel =
                Panels.of(Roles.junior())
                        .scored("A", Panels.answer(new AnswerKey("gone", Form.FULL), "2"))
                        .build();

        assertThatThrownBy(() -> evaluator.evaluate(panel)).hasMessage("no question gone");
    }
}
