package dev.plumbline.evaluator.reliability.kappa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.reliability.Cases;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Ratings;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ChanceCorrectedTest {

    private static final Map<String, RatingTable> PANELS = Cases.sets("degenerate_panels");

    @Test
    void thirtyPatientsAndSixRatersHaveTheKappaOfThePaper() {
        JsonNode expected = Cases.expected("kappa_fleiss_1971");
        RatingTable table = Cases.ratings("kappa_fleiss_1971");

        CoefficientEstimate estimate = known(table, Weights.NOMINAL, Coefficient.FLEISS);

        assertThat(estimate.value())
                .isCloseTo(expected.get("kappa").asDouble(), within(1e-9))
                .isCloseTo(expected.get("published").get("kappa").asDouble(), within(1e-3));
    }

    @Test
    void theFirstPublishedFormGivesTheSameWithZAndSingleCategories() {
        JsonNode expected = Cases.expected("kappa_fleiss_1971");
        RatingTable table = Cases.ratings("kappa_fleiss_1971");

        FleissReading reading = FleissKappa.of(table, Categories.of(table)).known().orElseThrow();

        assertThat(reading.kappa()).isCloseTo(expected.get("kappa").asDouble(), within(1e-9));
        assertThat(reading.z()).isCloseTo(expected.get("z").asDouble(), within(1e-6));
        assertThat(reading.categories()).hasSize(5);
        for (int c = 0; c < 5; c++) {
            JsonNode category = expected.get("per_category").get(c);
            assertThat(reading.categories().get(c).kappa().known().orElseThrow())
                    .isCloseTo(category.get("det...c.1..").asDouble(), within(5e-4));
        }
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void randomRatingsHaveTheValueAndTheErrorOfTheDefinition(Coefficient which) {
        for (Weights weights : Weights.values()) {
            for (long seed = 1; seed <= 8; seed++) {
                double[][] rows = pairedRows(Ratings.levels(seed, 30, 5, 0.3));
                RatingTable table = Ratings.of(rows).table();
                Categories all = Categories.of(table);
                int n = rows.length;
                double[] ones = new double[n];
                Arrays.fill(ones, 1);

                CoefficientEstimate estimate = known(table, weights, which);

                assertThat(estimate.value())
                        .isCloseTo(KappaByPairs.of(which, rows, ones, all, weights), within(1e-10));
                double variance =
                        SlopeVariance.of(n, w -> KappaByPairs.of(which, rows, w, all, weights));
                double error = Math.sqrt(variance / (n - 1));
                assertThat(error(estimate))
                        .as(weights + " seed " + seed)
                        .isCloseTo(
                                error,
                                within(which == Coefficient.KRIPPENDORFF ? 0.02 * error : 1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void unitsWithOneRatingCountInWhatChanceIsAndNowhereElse(Coefficient which) {
        double[][] rows = Ratings.levels(3, 25, 3, 0.5);
        RatingTable table = Ratings.of(rows).table();
        List<double[]> rated =
                Arrays.stream(rows)
                        .filter(row -> !Arrays.stream(row).allMatch(Double::isNaN))
                        .toList();
        double[] ones = new double[rated.size()];
        Arrays.fill(ones, 1);

        double value = known(table, Weights.LINEAR, which).value();

        assertThat(table.units()).isEqualTo(rated.size());
        assertThat(value)
                .isCloseTo(
                        KappaByPairs.of(
                                which,
                                rated.toArray(double[][]::new),
                                ones,
                                Categories.of(table),
                                Weights.LINEAR),
                        within(1e-10));
    }

    @ParameterizedTest
    @EnumSource(Weights.class)
    void congerOfTwoRatersIsCohen(Weights weights) {
        RatingTable table = Ratings.of(Ratings.levels(12, 40, 2, 0)).table();
        ContingencyTable counts =
                ContingencyTable.of(table, Categories.of(table)).known().orElseThrow();

        assertThat(known(table, weights, Coefficient.CONGER).value())
                .isCloseTo(
                        CohenKappa.of(counts, weights).known().orElseThrow().value(),
                        within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void theOrderOfLinesChangesNoBitAndNamesChangeNothingThatCounts(Coefficient which) {
        Ratings ratings = Ratings.of(Ratings.levels(6, 30, 4, 0.2));

        CoefficientEstimate estimate = known(ratings.table(), Weights.ORDINAL, which);

        assertThat(known(ratings.shuffled(4).table(), Weights.ORDINAL, which)).isEqualTo(estimate);
        CoefficientEstimate renamed = known(ratings.renamed().table(), Weights.ORDINAL, which);
        assertThat(renamed.value()).isCloseTo(estimate.value(), within(1e-12));
        assertThat(error(renamed)).isCloseTo(error(estimate), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void perfectAgreementIsOne(Coefficient which) {
        CoefficientEstimate estimate = known(PANELS.get("perfect"), Weights.QUADRATIC, which);

        assertThat(estimate.value()).isCloseTo(1, within(1e-12));
        assertThat(estimate.error().known().orElseThrow().interval().high()).isLessThanOrEqualTo(1);
    }

    @Test
    void aCategoryThatNobodyChoseStillCountsForGwet() {
        RatingTable table = Ratings.of(Ratings.levels(6, 30, 3, 0)).table();
        RatingTable low =
                Ratings.of(Ratings.levels(6, 30, 3, 0)).scored(x -> Math.min(x, 3)).table();

        Categories observed = Categories.of(low);
        Categories scale = Categories.of(low, 0, 4);

        assertThat(Categories.of(table).size()).isEqualTo(5);
        assertThat(observed.size()).isEqualTo(4);
        assertThat(scale.size()).isEqualTo(5);
        assertThat(ChanceCorrected.of(low, scale, Weights.NOMINAL).get(Coefficient.GWET))
                .isNotEqualTo(
                        ChanceCorrected.of(low, observed, Weights.NOMINAL).get(Coefficient.GWET));
        assertThat(ChanceCorrected.of(low, scale, Weights.NOMINAL).get(Coefficient.FLEISS))
                .isEqualTo(
                        ChanceCorrected.of(low, observed, Weights.NOMINAL).get(Coefficient.FLEISS));
    }

    @Test
    void oneSubjectHasAValueAndNoError() {
        CoefficientEstimate estimate =
                known(PANELS.get("one_subject"), Weights.LINEAR, Coefficient.GWET);

        assertThat(estimate.value()).isFinite();
        assertThat(estimate.error())
                .isEqualTo(
                        new Statistic.Undefined<>("one unit only: it says nothing about others"));
    }

    @Test
    void whatCannotBeComputedIsSaidInWords() {
        double nobody = Double.NaN;
        RatingTable apart = Ratings.of(new double[][] {{1, nobody}, {nobody, 2}}).table();
        RatingTable decimals = Ratings.of(Ratings.decimals(2, 60, 2)).table();

        assertThat(why(PANELS.get("all_equal")))
                .isEqualTo("no variation: every rating is the same");
        assertThat(why(PANELS.get("one_rater"))).isEqualTo("one rater only: agreement needs two");
        assertThat(why(new RatingTable.Builder().build())).isEqualTo("there are no ratings");
        assertThat(why(apart)).isEqualTo("nothing was rated by two raters");
        assertThat(why(decimals)).isEqualTo("120 different ratings are too many to be categories");
    }

    @Test
    void theFirstPublishedFormNeedsTheSameNumberOfRatingsEverywhere() {
        RatingTable table = Cases.ratings("alpha_krippendorff_12x4");

        assertThat(FleissKappa.of(table, Categories.of(table)))
                .isEqualTo(
                        new Statistic.Undefined<>(
                                "it needs the same number of ratings everywhere, and here it"
                                        + " varies"));
    }

    @Test
    void aCategoryThatNobodyOrEverybodyChoseHasNoKappaOfItsOwn() {
        RatingTable table = Ratings.of(new double[][] {{1, 1}, {1, 2}, {2, 2}}).table();

        FleissReading reading =
                FleissKappa.of(table, Categories.of(table, 0, 2)).known().orElseThrow();

        assertThat(reading.categories().get(0).kappa())
                .isEqualTo(new Statistic.Undefined<>("nobody chose it"));
        assertThat(reading.categories().get(1).kappa().known()).isPresent();
    }

    @Test
    void allRatingsOfOneCategoryOfAScaleStillHaveNoKappaButAc1IsOne() {
        RatingTable same = PANELS.get("all_equal");
        var all = ChanceCorrected.of(same, Categories.of(same, 0, 4), Weights.NOMINAL);

        assertThat(Objects.requireNonNull(all.get(Coefficient.FLEISS)).known()).isEmpty();
        assertThat(Objects.requireNonNull(all.get(Coefficient.KRIPPENDORFF)).known()).isEmpty();
        assertThat(FleissKappa.of(same, Categories.of(same, 0, 4)).known()).isEmpty();
        assertThat(
                        Objects.requireNonNull(all.get(Coefficient.GWET))
                                .known()
                                .orElseThrow()
                                .error()
                                .known()
                                .orElseThrow()
                                .interval())
                .isEqualTo(new Interval(1, 1));
    }

    private static double[][] pairedRows(double[][] rows) {
        List<double[]> paired = new ArrayList<>();
        for (double[] row : rows) {
            if (Arrays.stream(row).filter(x -> !Double.isNaN(x)).count() > 1) {
                paired.add(row);
            }
        }
        return paired.toArray(double[][]::new);
    }

    private static CoefficientEstimate known(
            RatingTable table, Weights weights, Coefficient which) {
        return Objects.requireNonNull(
                        ChanceCorrected.of(table, Categories.of(table), weights).get(which))
                .known()
                .orElseThrow();
    }

    private static double error(CoefficientEstimate estimate) {
        return estimate.error().known().orElseThrow().value();
    }

    private static String why(RatingTable table) {
        var all = ChanceCorrected.of(table, Categories.of(table), Weights.NOMINAL);
        assertThat(all.values()).hasSize(5).allMatch(s -> s.equals(all.get(Coefficient.GWET)));
        return ((Statistic.Undefined<CoefficientEstimate>)
                        Objects.requireNonNull(all.get(Coefficient.GWET)))
                .why();
    }
}
