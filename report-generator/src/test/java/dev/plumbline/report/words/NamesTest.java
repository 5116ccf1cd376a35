package dev.plumbline.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Form;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.report.story.LedgerStory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final AnswerKey FIRST = new AnswerKey("first-question", Form.SHORT);
    private static final AnswerKey SAME = new AnswerKey("first-question", Form.FULL);

    private final Names names =
            new Names(
                    List.of("interviewer-b", "interviewer-a"),
                    List.of(FIRST, SAME),
                    LedgerStory.told().bank());

    @Test
    void lettersFollowTheOrderOfTheCodes() {
        assertThat(names.letter("interviewer-a")).isEqualTo("A");
        assertThat(names.letter("interviewer-b")).isEqualTo("B");
        assertThat(names.letters(List.of("interviewer-b", "interviewer-a"))).isEqualTo("A and B");
    }

    @Test
    void aTwentySeventhInterviewerHasALetterToo() {
        List<String> codes =
                new ArrayList<>(IntStream.range(10, 37).mapToObj(i -> "i" + i).toList());

        assertThat(new Names(codes, List.of(), LedgerStory.told().bank()).letter("i36"))
                .isEqualTo("AA");
    }

    @Test
    void theEvaluatorsCodesBecomeTheWordsOfThePage() {
        assertThat(
                        names.sentence(
                                "interviewer-b rated first-question:short 2 where"
                                        + " application-security asks for 3"))
                .isEqualTo("B rated Q1 2 where application security asks for 3.");
        assertThat(names.sentence("first-question:full was left to interviewer-a."))
                .isEqualTo("Q2 was left to A.");
    }

    @Test
    void onlyWholeWordsAreTranslated() {
        assertThat(names.translate("interviewer-ab and application-security-x stay"))
                .isEqualTo("interviewer-ab and application-security-x stay");
    }
}
