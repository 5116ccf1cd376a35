package dev.plumbline.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each benchmark does what it measures; how long it takes is no matter of a test. */
class SpeedTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void aPosteriorIsAProbabilityAndDiffersFromPanelToPanel(int raters) {
        PosteriorSpeed speed = new PosteriorSpeed();
        speed.raters = raters;
        speed.panels();

        double one = speed.posterior();
        double other = speed.posterior();

        assertThat(one).isBetween(0.0, 1.0).isNotEqualTo(other);
    }

    @Test
    void theFirstPosteriorIsAProbability() {
        FirstPosteriorSpeed speed = new FirstPosteriorSpeed();
        speed.others();

        assertThat(speed.firstPosterior()).isBetween(0.0, 1.0);
    }

    @Test
    void theBestNextQuestionRemovesSomeDoubt() {
        assertThat(new NextQuestionSpeed().nextQuestion()).isPositive();
    }

    @Test
    void theSameTableGivesTheSameStatistics() {
        ReliabilitySpeed speed = new ReliabilitySpeed();

        assertThat(speed.alpha()).isEqualTo(speed.alpha());
        assertThat(speed.icc()).isEqualTo(speed.icc());
    }

    @Test
    void anAnswerIsReadAlikeEveryTimeItComesRound() {
        AnswerSpeed speed = new AnswerSpeed();
        Object first = speed.answer();

        Object second = speed.answer();

        assertThat(second).isNotEqualTo(first);
    }
}
