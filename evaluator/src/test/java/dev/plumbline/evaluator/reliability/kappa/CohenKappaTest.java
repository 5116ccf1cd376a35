package dev.plumbline.evaluator.reliability.kappa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.reliability.Cases;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Ratings;
import dev.plumbline.evaluator.reliability.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class CohenKappaTest {

    @Test
    void twoHundredPatientsHaveTheKappasOfThePaper() {
        JsonNode expected = Cases.expected("kappa_cohen_1968");
        RatingTable.Builder builder = new RatingTable.Builder();
        double[][] disagreement = new double[3][3];
        for (String[] row : Cases.rows("kappa_cohen_1968")) {
            int a = Integer.parseInt(row[0]);
            int b = Integer.parseInt(row[1]);
            disagreement[a - 1][b - 1] = Double.parseDouble(row[4]);
            for (int i = 0; i < Integer.parseInt(row[3]); i++) {
                String subject = row[0] + "-" + row[1] + "-" + i;
                builder.add(subject, "", "a", a).add(subject, "", "b", b);
            }
        }

        ContingencyTable table = counts(builder.build());

        assertThat(table.total()).isEqualTo(200);
        assertThat(table.count(0, 1)).isEqualTo(14);
        assertThat(kappa(table, Weights.NOMINAL).value())
                .isCloseTo(expected.get("kappa").asDouble(), within(1e-9));
        assertThat(CohenKappa.of(table, disagreement).known().orElseThrow().value())
                .isCloseTo(expected.get("weighted_kappa").asDouble(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Weights.class)
    void randomRatingsHaveTheKappaOfAllPairsOneByOne(Weights weights) {
        for (long seed = 1; seed <= 25; seed++) {
            double[][] rows = Ratings.levels(seed, 20 + (int) seed, 2, 0);
            Categories all = Categories.of(Ratings.of(rows).table());

            CoefficientEstimate estimate = kappa(counts(Ratings.of(rows).table()), weights);

            double[] units = ones(rows.length);
            assertThat(estimate.value())
                    .isCloseTo(KappaByPairs.of(rows, units, all, weights), within(1e-10));
            assertThat(Math.pow(error(estimate), 2))
                    .as("seed " + seed)
                    .isCloseTo(
                            SlopeVariance.of(
                                            rows.length,
                                            w -> KappaByPairs.of(rows, w, all, weights))
                                    / rows.length,
                            within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(Weights.class)
    void whoIsFirstAndTheOrderOfLinesDoNotMatter(Weights weights) {
        Ratings ratings = Ratings.of(Ratings.levels(3, 40, 2, 0));

        CoefficientEstimate estimate = kappa(counts(ratings.table()), weights);

        assertThat(kappa(counts(ratings.shuffled(5).table()), weights)).isEqualTo(estimate);
        assertThat(kappa(counts(ratings.renamed().table()), weights).value())
                .isCloseTo(estimate.value(), within(1e-12));
        assertThat(error(kappa(counts(ratings.renamed().table()), weights)))
                .isCloseTo(error(estimate), within(1e-12));
    }

    @Test
    void perfectAgreementIsOneWithoutAnyError() {
        RatingTable table = Ratings.of(new double[][] {{1, 1}, {2, 2}, {4, 4}}).table();

        CoefficientEstimate estimate = kappa(counts(table), Weights.QUADRATIC);

        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.error().known().orElseThrow().interval()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void otherNamesOfCategoriesChangeThePlainKappaNotAtAll() {
        Ratings ratings = Ratings.of(Ratings.levels(9, 50, 2, 0));
        int[] other = {3, 0, 4, 1, 2};

        double before = kappa(counts(ratings.table()), Weights.NOMINAL).value();

        Ratings renamed = ratings.scored(x -> other[(int) x]);
        assertThat(kappa(counts(renamed.table()), Weights.NOMINAL).value())
                .isCloseTo(before, within(1e-12));
    }

    @Test
    void whatCannotBeComputedIsSaidInWords() {
        double nobody = Double.NaN;
        RatingTable three = Ratings.of(new double[][] {{1, 2, 3}}).table();
        RatingTable apart = Ratings.of(new double[][] {{1, nobody}, {nobody, 2}}).table();
        RatingTable same = Ratings.of(new double[][] {{2, 2}, {2, 2}}).table();

        assertThat(ContingencyTable.of(three, Categories.of(three)))
                .isEqualTo(
                        new Statistic.Undefined<>("it needs exactly two raters, and here are 3"));
        assertThat(ContingencyTable.of(apart, Categories.of(apart)))
                .isEqualTo(new Statistic.Undefined<>("nothing was rated by both raters"));
        assertThat(CohenKappa.of(counts(same), Weights.NOMINAL))
                .isEqualTo(
                        new Statistic.Undefined<>(
                                "no variation: both raters chose one and the same category"
                                        + " throughout"));
        assertThat(CohenKappa.of(counts(same), new double[][] {{0}}))
                .isEqualTo(new Statistic.Undefined<>("every disagreement has the weight 0"));
    }

    @Test
    void moreThanAHundredDifferentRatingsAreNoCategories() {
        RatingTable table = Ratings.of(Ratings.decimals(1, 60, 2)).table();

        assertThat(ContingencyTable.of(table, Categories.of(table)))
                .isEqualTo(
                        new Statistic.Undefined<>(
                                "120 different ratings are too many to be categories"));
    }

    @Test
    void aPriceBelowZeroIsRefused() {
        RatingTable table = Ratings.of(new double[][] {{1, 2}}).table();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohenKappa.of(counts(table), new double[][] {{0, -1}, {1, 0}}));
    }

    private static ContingencyTable counts(RatingTable table) {
        return ContingencyTable.of(table, Categories.of(table)).known().orElseThrow();
    }

    private static CoefficientEstimate kappa(ContingencyTable table, Weights weights) {
        return CohenKappa.of(table, weights).known().orElseThrow();
    }

    private static double error(CoefficientEstimate estimate) {
        return estimate.error().known().orElseThrow().value();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
