package dev.plumbline.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void listsAreJoinedAsOneSpeaks() {
        assertThat(Sentences.list(List.of())).isEmpty();
        assertThat(Sentences.list(List.of("a"))).isEqualTo("a");
        assertThat(Sentences.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aQuoteHasAtMostFortyWords() {
        assertThat(Sentences.quote("one  two\nthree")).isEqualTo("one two three");
        assertThat(Sentences.quote("word ".repeat(40))).doesNotEndWith("…");
        assertThat(Sentences.quote("word ".repeat(41)).split(" ")).hasSize(41).endsWith("…");
    }

    @Test
    void aCapitalIsTakenFromATitleAndLeftToAnAbbreviation() {
        assertThat(Sentences.inner("Release safety")).isEqualTo("release safety");
        assertThat(Sentences.inner("SQL and more")).isEqualTo("SQL and more");
        assertThat(Sentences.capital("it is")).isEqualTo("It is");
    }

    @Test
    void momentsHaveTwoDigitsEach() {
        assertThat(Sentences.moment(65)).isEqualTo("01:05");
        assertThat(Sentences.moment(5999)).isEqualTo("99:59");
    }
}
