package dev.plumbline.evaluator.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.Outline;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Questions;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerReadingsTest {

    private static final Question QUESTION =
            Questions.named("q1", "data-modeling")
                    .act("keys", 1, 2)
                    .act("scope", 2, 2)
                    .act("retry", 3, 2)
                    .hint("think", 1)
                    .build();
    private static final AnswerKey KEY = new AnswerKey("q1", Form.FULL);

    @Test
    void answersComeInTheOrderAskedWithTheirMeanAndSealedSpread() {
        Panel panel =
                Panels.of(Roles.senior())
                        .answer("z", "data-modeling", "A3 B1>2")
                        .answer("a", "release-safety", "A3 Bx")
                        .answer("m", "coding-craft", "")
                        .build();

        List<AnswerReading> answers = AnswerReadings.of(panel);

        assertThat(answers)
                .extracting(a -> a.key().word())
                .containsExactly("z:short", "a:short", "m:short");
        assertThat(answers.get(0).mean()).hasValue(2.5);
        assertThat(answers.get(0).sealedSpread()).hasValue(2);
        assertThat(answers.get(1).mean()).hasValue(3);
        assertThat(answers.get(1).sealedSpread()).isEmpty();
        assertThat(answers)
                .extracting(a -> a.derivation().says())
                .containsExactly(
                        "z:short on data-modeling: 2.5, the mean of the ratings 3 and 2",
                        "a:short on release-safety: one rating, 3",
                        "m:short on coding-craft: no rating, which is not a 0");
        assertThat(answers.get(2).mean()).isEmpty();
        assertThat(answers.get(2).competency()).isEqualTo("coding-craft");
    }

    @Test
    void anAnswerThatOnlyAScorecardKnowsIsReadAfterThoseAsked() {
        AnswerKey other = new AnswerKey("q0", Form.FULL);
        Panel panel =
                Panels.of(Roles.senior())
                        .answer(QUESTION, Form.FULL, "A3")
                        .couldAsk(Questions.plain("q0", "data-modeling"))
                        .scored("A", Panels.answer(other, "2"))
                        .build();

        assertThat(AnswerReadings.of(panel))
                .extracting(AnswerReading::key)
                .containsExactly(KEY, other);
    }

    @Test
    void theSuggestionIsCappedByTheHintsOfTheRoom() {
        Panel panel =
                Panels.of(Roles.senior())
                        .asked(Questions.plain("before", "data-modeling"), Form.FULL)
                        .asked(QUESTION, Form.FULL, "think")
                        .scored("A", ticked("3"))
                        .build();

        RatingReading rating = AnswerReadings.of(panel).get(1).ratings().get(0);

        assertThat(rating.suggestion().orElseThrow().level()).isOne();
        assertThat(rating.suggestion().orElseThrow().uncapped()).isEqualTo(3);
        assertThat(rating.differs()).isTrue();
    }

    @Test
    void anAnswerWithoutARatingHasNoSuggestion() {
        Panel panel =
                Panels.of(Roles.senior())
                        .asked(QUESTION, Form.FULL)
                        .scored("A", ticked("x"))
                        .build();

        assertThat(AnswerReadings.of(panel).get(0).ratings().get(0).suggestion()).isEmpty();
    }

    @Test
    void everyOutcomeIsToldInItsOwnWords() {
        Answer amended =
                new Answer(
                        KEY,
                        new Ticks(List.of("keys"), List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        new Outcome.Rated(1, "names the key only"),
                        Optional.of(new Amendment(2, "scope was said at 11:10")));
        Panel panel =
                Panels.of(Roles.senior())
                        .titled("data-modeling", "Data modelling")
                        .asked(QUESTION, Form.FULL)
                        .scored("A", amended)
                        .scored("B", Panels.answer(KEY, "3"))
                        .scored("C", Panels.answer(KEY, "x"))
                        .scored("D", Panels.answer(KEY, "v"))
                        .scored("E", Panels.answer(KEY, "a"))
                        .couldAsk(Questions.plain("q2", "data-modeling"))
                        .scored("F", Panels.answer(new AnswerKey("q2", Form.FULL), "x"))
                        .build();

        assertThat(Outline.of(AnswerReadings.of(panel).get(0).derivation()))
                .isEqualTo(
                        """
                        [answer/q1:full] q1:full on Data modelling: 2.5, the mean of the ratings 2 and 3
                          [rating/q1:full/A] A rated 1, amended to 2 after the reveal
                            Reason: “names the key only”
                            Reason for the amendment: “scope was said at 11:10”
                            [suggestion/q1:full/A] The ticks suggest 1
                              Level 1 is met: 2 of 2 parts (100 %, needs 50 %) at this level, 2 of 2 parts (100 %, needs 60 %) up to it
                                keys (level 1, weight 2): heard
                              Level 2 is not met: 0 of 2 parts (0 %, needs 50 %) at this level, 2 of 4 parts (50 %, needs 60 %) up to it
                                scope (level 2, weight 2): not ticked
                              Level 3 is not met: 0 of 2 parts (0 %, needs 50 %) at this level, 2 of 6 parts (33.3 %, needs 60 %) up to it
                                retry (level 3, weight 2): not ticked
                          [rating/q1:full/B] B rated 3
                            Nothing was ticked, so the ticks suggest no level
                          [rating/q1:full/C] C heard too little to rate
                            Reason: “line dropped”
                          [rating/q1:full/D] D marked the answer void
                            Reason: “known”
                          [rating/q1:full/E] E was absent
                            Reason: “late”
                          F has nothing on this answer
                        """);
    }

    private static Answer ticked(String rating) {
        Answer answer = Panels.answer(KEY, rating);
        Ticks ticks =
                new Ticks(
                        List.of("keys", "scope", "retry"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Answer(KEY, ticks, List.of(), answer.outcome(), Optional.empty());
    }
}
