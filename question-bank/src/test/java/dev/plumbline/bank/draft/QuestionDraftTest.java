package dev.plumbline.bank.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionDraftTest {

    @Test
    void anchorsAreDraftedFromTheActsAndIncludeTheLevelBelow() {
        List<Indicator> acts =
                List.of(
                        act("lock", 1, "Says that it locks."),
                        act("batch", 1, "Splits the update"),
                        act("undo", 3, "SQLAlchemy events are named."));

        assertThat(Anchors.of(acts, 3))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                0, "TODO names what is unsafe or absent.",
                                1, "Says that it locks and splits the update.",
                                2, "Does level 1, and TODO.",
                                3, "Does level 2, and SQLAlchemy events are named."));
    }

    @Test
    void eachLevelHasAnActAndThereAreAtLeastTwo() {
        assertThat(draft(List.of(2, 3), List.of(act("own", 3, "Owns it."))).acts())
                .extracting(Indicator::id)
                .containsExactly("own", "act-of-level-2");
        assertThat(draft(List.of(1), List.of()).acts())
                .extracting(Indicator::id)
                .containsExactly("act-of-level-1", "another-act");
    }

    @Test
    void anActAboveTheHighestLevelIsLeftOut() {
        assertThat(draft(List.of(1, 2), List.of(act("shape", 4, "Shapes it."))).picked()).isEmpty();
    }

    @Test
    void whatWasSaidStandsInThePromptOnOneLine() {
        QuestionDraft draft =
                new QuestionDraft(
                        "que-one",
                        "One: \"two\"",
                        "a-bank",
                        "caching",
                        List.of("s7.2"),
                        Kind.DESIGN,
                        List.of(1, 2),
                        "a-person",
                        new Situation("Redis is\ngone.", "300 requests a second.", ""),
                        List.of());

        assertThat(draft.text(Optional.empty()))
                .startsWith(
                        """
                        schema: plumbline/question/1
                        id: que-one
                        title: "One: \\"two\\""
                        bank: a-bank
                        """)
                .contains(
                        """
                        prompt: |
                          Redis is gone.
                          300 requests a second.
                          TODO: who pays when it goes wrong, and by when.

                          What do you do\
                        """);
    }

    @Test
    void sharedActsAreListedOnceByLevel() {
        List<SharedAct> acts =
                SharedAct.of(
                        ABank.of(
                                        AQuestion.of("que-a", "caching")
                                                .indicator("warm", 3, "Warms it.")
                                                .indicator("miss", 1, "Explains a miss."),
                                        AQuestion.of("que-b", "caching")
                                                .indicator("miss", 1, "Says what a miss is."),
                                        AQuestion.of("que-c", "caching")
                                                .indicator("gone", 2, "Is not asked.")
                                                .retired())
                                .build(),
                        "caching");

        assertThat(acts)
                .extracting(a -> a.question() + " " + a.indicator().id())
                .containsExactly("que-a miss", "que-a warm");
    }

    private static QuestionDraft draft(List<Integer> levels, List<Indicator> picked) {
        return new QuestionDraft(
                "que-one",
                "One",
                "a-bank",
                "caching",
                List.of("s7.2"),
                Kind.DESIGN,
                levels,
                "a-person",
                Situation.UNSAID,
                picked);
    }

    private static Indicator act(String id, int level, String says) {
        return new Indicator(
                id, "Group", "Two words", says, Optional.empty(), level, 1, false, List.of());
    }
}
