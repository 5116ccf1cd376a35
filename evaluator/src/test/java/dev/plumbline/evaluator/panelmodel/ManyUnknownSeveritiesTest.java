package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import dev.plumbline.evaluator.panelmodel.posterior.LevelCurve;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four to six raters of unknown severity, one of whom gives all 0 and another all 4, against two
 * nested lattices. Without luck the raters are independent given the level, so the twin needs no
 * rule in many dimensions.
 */
class ManyUnknownSeveritiesTest {

    private static final int ITEMS = 5;
    private static final double STEP = 0.02;

    @ParameterizedTest
    @CsvSource({
        "4,1,1,2e-4",
        "4,2,1,2e-4",
        "5,1,1,2e-4",
        "5,2,1,2e-4",
        "6,1,1,2e-4",
        "6,2,1,2e-4",
        "4,3,1.5,6e-4",
        "5,3,1.5,6e-4",
        "6,3,1.5,6e-4"
    })
    void theProbabilitiesAreThoseOfTwoLattices(int raters, long seed, double sd, double most) {
        List<RatingScale> scales = new ArrayList<>();
        int[][] given = new int[raters][ITEMS];
        draw(RandomSource.XO_SHI_RO_256_PP.create(seed), scales, given);

        LevelCurve curve = posterior(scales, given, sd);

        for (double cut : new double[] {-1, 0, 0.5, 1}) {
            assertThat(curve.atLeast(cut))
                    .as("at least %s", cut)
                    .isCloseTo(atLeast(cut, scales, given, sd), within(most));
        }
    }

    private static void draw(UniformRandomProvider random, List<RatingScale> to, int[][] given) {
        for (int q = 0; q < ITEMS; q++) {
            List<Double> steps = new ArrayList<>();
            double at = -2 + random.nextDouble();
            for (int j = 0; j < 4; j++) {
                steps.add(at);
                at += 0.3 + random.nextDouble();
            }
            to.add(RatingScale.withSteps(steps));
            for (int r = 0; r < given.length; r++) {
                given[r][q] = r == 0 ? 0 : r == 1 ? 4 : random.nextInt(5);
            }
        }
    }

    private static LevelCurve posterior(List<RatingScale> scales, int[][] given, double sd) {
        List<RatedQuestion> questions = new ArrayList<>();
        List<SeverityPrior> raters = new ArrayList<>();
        List<PanelRating> ratings = new ArrayList<>();
        for (int q = 0; q < ITEMS; q++) {
            questions.add(new RatedQuestion("q" + q, "theta", scales.get(q)));
        }
        for (int r = 0; r < given.length; r++) {
            raters.add(new SeverityPrior("r" + r, 0, sd));
            for (int q = 0; q < ITEMS; q++) {
                ratings.add(new PanelRating("q" + q, "r" + r, given[r][q]));
            }
        }
        return new PanelModel(ReferenceCase.logits(0), Fineness.REFERENCE)
                .posterior(
                        new PanelRatings(raters, questions, ratings),
                        ReferenceCase.oneCompetency(),
                        0)
                .competency("theta")
                .curve();
    }

    private static double atLeast(double cut, List<RatingScale> scales, int[][] given, double sd) {
        double whole = 0;
        double above = 0;
        // The cut lies between two points.
        for (double level = cut - 7 + STEP / 2; level < cut + 7; level += STEP) {
            double share = prior(level);
            for (int[] ofOne : given) {
                share *= likelihood(level, scales, ofOne, sd);
            }
            whole += share;
            above += level > cut ? share : 0;
        }
        return above / whole;
    }

    private static double prior(double level) {
        double sd = ReferenceCase.logits(0).sd();
        double from = level - ReferenceCase.logits(0).mean();
        return Math.exp(-from * from / (2 * sd * sd));
    }

    private static double likelihood(
            double level, List<RatingScale> scales, int[] given, double sd) {
        double sum = 0;
        for (double z = -6; z <= 6; z += 0.1) {
            double share = Math.exp(-z * z / 2);
            for (int q = 0; q < ITEMS; q++) {
                share *= scales.get(q).probabilities(level - sd * z, 1)[given[q]];
            }
            sum += share;
        }
        return sum;
    }
}
