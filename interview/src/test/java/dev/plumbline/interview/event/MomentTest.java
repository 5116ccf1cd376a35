package dev.plumbline.interview.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({"00:00, 0", "00:09, 9", "09:10, 550", "59:59, 3599", "60:00, 3600", "99:59, 5999"})
    void aMomentIsReadAndWrittenAsMinutesAndSeconds(String word, int seconds) {
        assertThat(Moment.parse(word)).isEqualTo(new Moment(seconds));
        assertThat(new Moment(seconds).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6000})
    void aMomentOutsideAHundredMinutesIsRefused(int seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(seconds))
                .withMessage("a moment is 0 to 5999 seconds, not " + seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0910", "00:09:10"})
    void aTextThatIsNotMinutesAndSecondsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(text))
                .withMessage("a moment is minutes:seconds, not " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {":10", "09:", "nine:ten"})
    void aMomentWithoutDigitsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse(text));
    }

    @Test
    void momentsAreOrderedByTimeAndNotByTheirMinutesAlone() {
        assertThat(Moment.parse("09:10")).isGreaterThan(Moment.parse("09:09"));
        assertThat(Moment.parse("09:59")).isLessThan(Moment.parse("10:00"));
        assertThat(Moment.parse("10:00")).isEqualByComparingTo(new Moment(600));
    }
}
