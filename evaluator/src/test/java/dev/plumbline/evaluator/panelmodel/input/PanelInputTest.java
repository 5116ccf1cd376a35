package dev.plumbline.evaluator.panelmodel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.bank.question.Border;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelInputTest {

    @Test
    void ratingsOutsideTheLevelsOfAQuestionCountAsItsEnds() {
        RatingScale scale = RatingScale.halfWay(2, 3);

        assertThat(List.of(scale.from(0), scale.upTo(0))).containsExactly(0, 1);
        assertThat(List.of(scale.from(1), scale.upTo(1))).containsExactly(0, 1);
        assertThat(List.of(scale.from(2), scale.upTo(2))).containsExactly(2, 2);
        assertThat(List.of(scale.from(4), scale.upTo(4))).containsExactly(3, 4);
    }

    @Test
    void onABorderBothRatingsAreEquallyLikely() {
        double[] likely = RatingScale.halfWay(1, 4).probabilities(2.5, 2);

        assertThat(likely[2]).isCloseTo(likely[3], within(1e-15));
        assertThat(likely[0] + likely[1] + likely[2] + likely[3] + likely[4])
                .isCloseTo(1, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.6", "2, 1.2", "2, 1.8", "3, 2.5", "4, 3.7"})
    void theShiftedScaleGivesTheExpectedRatingOnTheBorder(int level, double expected) {
        double shift = BorderShift.of(level, expected, 2);

        double mean = RatingScale.shifted(shift, 1, 4).meanRating(level - 0.5, 2);

        assertThat(mean).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aHigherExpectationLowersTheBorder() {
        assertThat(BorderShift.of(3, 2.7, 2)).isLessThan(BorderShift.of(3, 2.5, 2));
        assertThat(BorderShift.of(3, 2.5, 2)).isCloseTo(0, within(0.005));
    }

    @Test
    void onlyTheBorderWithAnExpectationMoves() {
        RatingScale scale = BorderShift.scale(1, 4, List.of(new Border(3, 2.3, "harder")), 2);

        assertThat(scale.steps().get(1)).isEqualTo(1.5);
        assertThat(scale.steps().get(2)).isGreaterThan(2.5);
        assertThat(scale.steps().get(3)).isEqualTo(3.5);
    }

    @Test
    void expectationsThatMakeStepsCrossAreRefused() {
        List<Border> crossing =
                List.of(new Border(2, 0.4, "far up"), new Border(3, 3.4, "far down"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderShift.scale(1, 4, crossing, 2))
                .withMessageContaining("steps must increase");
    }

    @Test
    void aPanelThatContradictsItselfIsRefused() {
        List<SeverityPrior> raters = List.of(new SeverityPrior("A", 0, .35));
        List<RatedQuestion> questions =
                List.of(new RatedQuestion("q", "c", RatingScale.halfWay(1, 4)));

        refused(raters, questions, List.of(new PanelRating("q", "A", 5)), "outside its scale");
        refused(raters, questions, List.of(new PanelRating("q", "B", 3)), "no rater B");
        refused(raters, questions, List.of(new PanelRating("p", "A", 3)), "no question p");
        PanelRating rating = new PanelRating("q", "A", 3);
        refused(raters, questions, List.of(rating, rating), "rated twice");
    }

    @Test
    void weightsThatDoNotSumToOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PanelProfile(
                                        List.of(new Demand("c", 3, OptionalInt.empty(), 0.9))))
                .withMessageContaining("weights sum to 0.9");
    }

    @Test
    void aMustAboveWhatIsRequiredIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demand("c", 2, OptionalInt.of(3), 1));
    }

    private static void refused(
            List<SeverityPrior> raters,
            List<RatedQuestion> questions,
            List<PanelRating> ratings,
            String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelRatings(raters, questions, ratings))
                .withMessageContaining(words);
    }
}
