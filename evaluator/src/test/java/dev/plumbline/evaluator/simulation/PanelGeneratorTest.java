package dev.plumbline.evaluator.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator against what the model says of it. */
class PanelGeneratorTest {

    private static final int PANELS = 20_000;

    /** Share of draws that fall outside a bound by chance: about one in a billion. */
    private static final double DEVIATIONS = 6;

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 0.9, 2, 2.5, 3.7})
    void ratingsOfAFixedLevelComeAsOftenAsTheModelSays(double level) {
        Assumptions fixed = new Assumptions(2, level, 1e-9, 0, 0, 0, 0);
        long[] seen = new long[5];

        for (SimulatedPanel panel : drawn(fixed)) {
            panel.ratings().forEach(rating -> seen[rating.rating()]++);
        }

        double[] expected = byHand(level, 2);
        double whole = IntStream.range(0, 5).mapToDouble(k -> seen[k]).sum();
        assertThat(whole).isEqualTo(PANELS * 12.0);
        for (int k = 0; k < 5; k++) {
            double bound = DEVIATIONS * Math.sqrt(expected[k] * (1 - expected[k]) / whole);
            assertThat(seen[k] / whole).as("rating %s", k).isCloseTo(expected[k], within(bound));
        }
    }

    @Test
    void theProbabilitiesByHandAreThoseOfTheScale() {
        for (double level = -1; level < 5; level += 0.37) {
            assertThat(RatingScale.halfWay(1, 4).probabilities(level, 2))
                    .containsExactly(byHand(level, 2), within(1e-12));
        }
    }

    @Test
    void levelsSpreadAndHangTogetherAsAssumed() {
        double[] first = new double[PANELS];
        double[] second = new double[PANELS];
        List<SimulatedPanel> panels = drawn(Setups.STATED);
        for (int i = 0; i < PANELS; i++) {
            first[i] = panels.get(i).truth().levels().get(0);
            second[i] = panels.get(i).truth().levels().get(3);
        }

        double bound = DEVIATIONS / Math.sqrt(PANELS);
        assertThat(mean(first)).isCloseTo(2, within(1.2 * bound));
        assertThat(covariance(first, first)).isCloseTo(1.44, within(1.44 * Math.sqrt(2) * bound));
        assertThat(covariance(first, second)).isCloseTo(0.6 * 1.44, within(1.44 * 1.2 * bound));
    }

    @Test
    void severitiesSpreadAsAssumedAndAreNobodyElses() {
        double[] first = new double[PANELS];
        double[] second = new double[PANELS];
        List<SimulatedPanel> panels = drawn(Setups.STATED);
        for (int i = 0; i < PANELS; i++) {
            first[i] = panels.get(i).severities().get(0);
            second[i] = panels.get(i).severities().get(1);
        }

        double variance = 0.35 * 0.35;
        double bound = DEVIATIONS * variance / Math.sqrt(PANELS);
        assertThat(covariance(first, first)).isCloseTo(variance, within(Math.sqrt(2) * bound));
        assertThat(covariance(first, second)).isCloseTo(0, within(bound));
    }

    @Test
    void twoRatersOfOneAnswerShareItsLuckAndTwoAnswersDoNot() {
        Assumptions luckOnly = new Assumptions(8, 2, 1e-9, 0, 0.9, 0.9, 0);
        double[] a = new double[PANELS];
        double[] b = new double[PANELS];
        double[] other = new double[PANELS];
        List<SimulatedPanel> panels = drawn(luckOnly);
        for (int i = 0; i < PANELS; i++) {
            List<PanelRating> ratings = panels.get(i).ratings();
            a[i] = ratings.get(0).rating();
            b[i] = ratings.get(1).rating();
            other[i] = ratings.get(2).rating();
        }

        double bound = DEVIATIONS / Math.sqrt(PANELS);
        assertThat(covariance(a, b)).isGreaterThan(0.7);
        assertThat(covariance(a, other)).isCloseTo(0, within(bound));
    }

    @Test
    void theSameGeneratorGivesTheSamePanelAndOtherAssumptionsOnlyMoveIt() {
        SimulatedPanel panel = generator(Setups.STATED).draw(new Chance(5).apply(3));
        SimulatedPanel again = generator(Setups.STATED).draw(new Chance(5).apply(3));
        SimulatedPanel higher =
                generator(Assumption.MU.changed(Setups.STATED, 3)).draw(new Chance(5).apply(3));

        assertThat(again).isEqualTo(panel);
        assertThat(higher.severities()).isEqualTo(panel.severities());
        for (int c = 0; c < 4; c++) {
            assertThat(higher.truth().levels().get(c))
                    .isCloseTo(panel.truth().levels().get(c) + 1, within(1e-12));
        }
    }

    @Test
    void aQuestionOnWhatTheRoleDoesNotAskForIsRefused() {
        PanelDesign stray = new PanelDesign(List.of("staffing"), 2);

        assertThatThrownBy(() -> new PanelGenerator(Setups.STATED, Setups.PROFILE, stray))
                .hasMessage("not in the role: staffing");
    }

    private static PanelGenerator generator(Assumptions truth) {
        return new PanelGenerator(truth, Setups.PROFILE, Setups.DESIGN);
    }

    private static List<SimulatedPanel> drawn(Assumptions truth) {
        PanelGenerator generator = generator(truth);
        Chance chance = new Chance(11);
        return IntStream.range(0, PANELS).mapToObj(i -> generator.draw(chance.apply(i))).toList();
    }

    /** Odds of neighbouring ratings multiplied up, each exp(a (level - border)). */
    private static double[] byHand(double level, double logitsPerLevel) {
        double[] likely = {1, 0, 0, 0, 0};
        double whole = 1;
        for (int k = 1; k < 5; k++) {
            likely[k] = likely[k - 1] * Math.exp(logitsPerLevel * (level - (k - 0.5)));
            whole += likely[k];
        }
        for (int k = 0; k < 5; k++) {
            likely[k] /= whole;
        }
        return likely;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }
}
