package dev.plumbline.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2, 2",
        "2.1, 2",
        "2.25, just over 2",
        "2.5, between 2 and 3",
        "2.75, nearly 3",
        "2.9, 3",
        "4, 4"
    })
    void aLevelIsSaidToTheNearestQuarter(double level, String words) {
        assertThat(LevelWords.level(level)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nothing",
        "0.1, nothing",
        "0.25, a quarter of a level",
        "0.5, half a level",
        "0.75, three quarters of a level",
        "1, one level",
        "1.25, one and a quarter levels",
        "1.5, one and a half levels",
        "1.75, one and three quarters levels",
        "2, two levels",
        "4, four levels"
    })
    void aGapIsSaidInWords(double gap, String words) {
        assertThat(LevelWords.gap(gap)).isEqualTo(words);
    }
}
