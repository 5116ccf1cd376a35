package dev.plumbline.evaluator.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void figuresKeepThreeDecimalsRoundedHalfUp() {
        assertThat(Sentences.figure(5.0 / 3)).isEqualTo("1.667");
        assertThat(Sentences.figure(2)).isEqualTo("2");
        assertThat(Sentences.figure(1.0005)).isEqualTo("1.001");
        assertThat(Sentences.share(0.6964)).isEqualTo("69.6 %");
        assertThat(Sentences.share(0.7)).isEqualTo("70 %");
    }

    @Test
    void whatIsComparedIsWhatIsPrinted() {
        assertThat(Sentences.compared(1.7499)).isEqualTo(1.75);
        assertThat(Sentences.compared(1.7494)).isEqualTo(1.749);
    }

    @Test
    void smallCountsAreWords() {
        assertThat(Sentences.count(0, "answer", "answers")).isEqualTo("no answers");
        assertThat(Sentences.count(1, "answer", "answers")).isEqualTo("one answer");
        assertThat(Sentences.count(12, "answer", "answers")).isEqualTo("twelve answers");
        assertThat(Sentences.count(13, "answer", "answers")).isEqualTo("13 answers");
    }

    @Test
    void distancesAreSaidInLevels() {
        assertThat(Sentences.levels(0.5)).isEqualTo("half a level");
        assertThat(Sentences.levels(0.75)).isEqualTo("0.75 of a level");
        assertThat(Sentences.levels(1)).isEqualTo("one level");
        assertThat(Sentences.levels(0.9999)).isEqualTo("one level");
        assertThat(Sentences.levels(1.5)).isEqualTo("1.5 levels");
        assertThat(Sentences.levels(3)).isEqualTo("three levels");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(Sentences.list(List.of())).isEmpty();
        assertThat(Sentences.list(List.of("a"))).isEqualTo("a");
        assertThat(Sentences.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Sentences.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aCapitalStartsAndQuotesHold() {
        assertThat(Sentences.capital("not yet")).isEqualTo("Not yet");
        assertThat(Sentences.capital("")).isEmpty();
        assertThat(Sentences.quoted(" said so\n")).isEqualTo("“said so”");
    }
}
