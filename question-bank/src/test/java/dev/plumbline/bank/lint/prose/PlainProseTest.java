package dev.plumbline.bank.lint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as prose, as a sentence, and as one question. */
class PlainProseTest {

    @Test
    void codeAndTablesAreNoProse() {
        String text =
                """
                Look at `run()` first.

                ```python
                def run(): pass
                ```

                | a | b |
                |---|---|

                - Then say why.
                > A note.
                """;

        assertThat(PlainProse.sentences(text))
                .containsExactly("Look at run() first.", "Then say why.", "A note.");
    }

    @Test
    void aFigureIsAWordAndItsPointEndsNoSentence() {
        assertThat(PlainProse.sentences("It is 99.95 % a month. Then?")).hasSize(2);
        assertThat(PlainProse.words("It takes 1,800 in-serts.")).hasSize(5);
    }

    @Test
    void theReadingGradeIsThatOfTheFormula() {
        double grade = PlainProse.readingGrade("The cat sat on the mat. The dog ran.");

        assertThat(grade).isCloseTo(0.39 * 9 / 2 + 11.8 - 15.59, Offset.offset(1e-9));
        assertThat(PlainProse.readingGrade("")).isZero();
    }

    @Test
    void textsAreAsAlikeAsTheirSequencesOverlap() {
        var these = PlainProse.sequences("a b c d", 2);
        var those = PlainProse.sequences("b c d e", 2);

        assertThat(these).containsExactly("a b", "b c", "c d");
        assertThat(PlainProse.likeness(these, those)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do you use flags?", "It runs at noon. Would you stop it?"})
    void aQuestionThatBeginsWithAnAuxiliaryIsAnsweredByYesOrNo(String ask) {
        assertThat(Asking.isYesNo(ask)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"When do you use flags?", "Is it safe? Say how you know.", "Do it again."})
    void otherAsksAreNot(String ask) {
        assertThat(Asking.isYesNo(ask)).isFalse();
    }

    @Test
    void twoAsksInOneAreDouble() {
        assertThat(Asking.isDouble("How do you test and who approves it?")).isTrue();
        assertThat(Asking.isDouble("What is first? What is next?")).isTrue();
        assertThat(Asking.isDouble("How do you test the one and the other?")).isFalse();
    }
}
