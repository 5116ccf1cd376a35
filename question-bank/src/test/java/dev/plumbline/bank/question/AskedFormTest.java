package dev.plumbline.bank.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.AQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A twin asks the other way round, whichever way its question asks. */
class AskedFormTest {

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "BEHAVIOURAL")
    void theTwinOfASituationAsksForACaseOfOnesOwn(Kind kind) {
        Question question = twinned(kind);

        assertThat(question.as(Form.SHORT).kind()).isEqualTo(kind);
        assertThat(question.as(Form.SHORT).context()).contains("ctx-a-shop");
        assertThat(question.as(Form.SHORT).ifNoCase()).isEmpty();
        assertThat(question.as(Form.TWIN).kind()).isEqualTo(Kind.BEHAVIOURAL);
        assertThat(question.as(Form.TWIN).context()).isEmpty();
        assertThat(question.as(Form.TWIN_FULL).ifNoCase()).contains("Ask the question itself.");
    }

    @Test
    void theTwinOfABehaviouralQuestionGivesASituation() {
        Question question = twinned(Kind.BEHAVIOURAL);

        assertThat(question.as(Form.FULL).kind()).isEqualTo(Kind.BEHAVIOURAL);
        assertThat(question.as(Form.FULL).context()).isEmpty();
        assertThat(question.as(Form.FULL).ifNoCase()).contains("Ask the question itself.");
        assertThat(question.as(Form.TWIN).kind()).isEqualTo(Kind.SCENARIO);
        assertThat(question.as(Form.TWIN).context()).contains("ctx-a-shop");
        assertThat(question.as(Form.TWIN_FULL).ifNoCase()).isEmpty();
    }

    @Test
    void withoutATwinNothingIsAskedInstead() {
        Question question = AQuestion.of("a-question", "coding").kind(Kind.BEHAVIOURAL).build();

        assertThat(question.as(Form.FULL).ifNoCase()).isEmpty();
    }

    private static Question twinned(Kind kind) {
        return AQuestion.of("a-question", "coding")
                .kind(kind)
                .inShort(12, 1, 3)
                .twin(20, 12)
                .context("ctx-a-shop")
                .build();
    }
}
