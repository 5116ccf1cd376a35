package dev.plumbline.evaluator.reliability.alpha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.reliability.Cases;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Ratings;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class KrippendorffAlphaTest {

    private static final Map<String, RatingTable> PANELS = Cases.sets("degenerate_panels");

    @ParameterizedTest
    @EnumSource(Metric.class)
    void theTwelveUnitsOfThePaperHaveTheAlphaOfThePaper(Metric metric) {
        JsonNode expected = Cases.expected("alpha_krippendorff_12x4");

        AlphaEstimate estimate = known(Cases.ratings("alpha_krippendorff_12x4"), metric);

        assertThat(estimate.alpha())
                .isCloseTo(expected.get("krippendorff").get(metric.word()).asDouble(), within(1e-9))
                .isCloseTo(expected.get("published").get(metric.word()).asDouble(), within(5e-4));
        assertThat(estimate.units()).isEqualTo(11);
        assertThat(estimate.ratings()).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void completeRatingsOfFourJudgesFollowTheDefinition(Metric metric) {
        JsonNode expected = Cases.expected("icc_shrout_fleiss_1979").get("krippendorff");

        AlphaEstimate estimate = known(Cases.ratings("icc_shrout_fleiss_1979"), metric);

        assertThat(estimate.alpha())
                .isCloseTo(expected.get(metric.word()).asDouble(), within(1e-9));
    }

    @Test
    void thePanelsAtTheEdgeHaveTheValuesOfTheirDefinition() {
        assertThat(known(PANELS.get("perfect"), Metric.ORDINAL).alpha()).isEqualTo(1);
        assertThat(known(PANELS.get("reverse"), Metric.INTERVAL).alpha())
                .isCloseTo(-0.75, within(1e-12));
        assertThat(known(PANELS.get("one_subject"), Metric.ORDINAL).alpha())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void whatCannotBeComputedIsSaidInWords() {
        RatingTable nobodyTwice =
                Ratings.of(new double[][] {{1, Double.NaN}, {Double.NaN, 2}}).table();
        RatingTable negative = Ratings.of(new double[][] {{-1, 1}, {2, 2}}).table();

        assertThat(why(PANELS.get("all_equal"), Metric.ORDINAL))
                .isEqualTo("no variation: all ratings that can be compared are the same");
        assertThat(why(PANELS.get("one_rater"), Metric.ORDINAL))
                .isEqualTo("one rater only: agreement needs two");
        assertThat(why(nobodyTwice, Metric.NOMINAL)).isEqualTo("nothing was rated by two raters");
        assertThat(why(new RatingTable.Builder().build(), Metric.NOMINAL))
                .isEqualTo("there are no ratings");
        assertThat(why(negative, Metric.RATIO)).startsWith("a rating is below zero");
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void randomRatingsHaveTheAlphaOfTheDefinitionOverAllPairs(Metric metric) {
        for (long seed = 1; seed <= 25; seed++) {
            double[][] rows = Ratings.levels(seed, 3 + (int) seed, 2 + (int) seed % 5, 0.25);

            AlphaEstimate estimate = known(Ratings.of(rows).table(), metric);

            assertThat(estimate.alpha())
                    .as("seed " + seed)
                    .isCloseTo(AlphaByPairs.of(rows, metric), within(1e-9));
        }
    }

    @Test
    void decimalsNeedNoCategories() {
        double[][] rows = Ratings.decimals(7, 40, 3);

        assertThat(known(Ratings.of(rows).table(), Metric.INTERVAL).alpha())
                .isCloseTo(AlphaByPairs.of(rows, Metric.INTERVAL), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void namesAndTheOrderOfLinesChangeNoBit(Metric metric) {
        Ratings ratings = Ratings.of(Ratings.levels(3, 40, 4, 0.2));

        Statistic<AlphaEstimate> alpha = KrippendorffAlpha.of(ratings.table(), metric);

        assertThat(KrippendorffAlpha.of(ratings.shuffled(9).table(), metric)).isEqualTo(alpha);
        assertThat(KrippendorffAlpha.of(ratings.renamed().table(), metric)).isEqualTo(alpha);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void aUnitWithOneRatingChangesNothing(Metric metric) {
        Ratings ratings = Ratings.of(Ratings.levels(4, 20, 3, 0.2));

        assertThat(KrippendorffAlpha.of(ratings.with("alone", "r100", 3).table(), metric))
                .isEqualTo(KrippendorffAlpha.of(ratings.table(), metric));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void perfectAgreementIsOne(Metric metric) {
        double[][] rows = {{0.1, 0.1, 0.1}, {2.7, 2.7, 2.7}, {3.3, 3.3, 3.3}};

        assertThat(known(Ratings.of(rows).table(), metric).alpha()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachMetricKeepsWhatItMayNotSee(long seed) {
        Ratings ratings = Ratings.of(Ratings.levels(seed, 30, 3, 0.1));
        int[] other = {3, 0, 4, 1, 2};

        Ratings relabelled = ratings.scored(x -> other[(int) x]);
        Ratings stretched = ratings.scored(x -> x * x);
        Ratings shifted = ratings.scored(x -> 10 - 3 * x);

        assertThat(alpha(relabelled, Metric.NOMINAL))
                .isCloseTo(alpha(ratings, Metric.NOMINAL), within(1e-12));
        assertThat(alpha(stretched, Metric.ORDINAL))
                .isCloseTo(alpha(ratings, Metric.ORDINAL), within(1e-12));
        assertThat(alpha(shifted, Metric.INTERVAL))
                .isCloseTo(alpha(ratings, Metric.INTERVAL), within(1e-12));
        assertThat(alpha(relabelled, Metric.ORDINAL))
                .isNotCloseTo(alpha(ratings, Metric.ORDINAL), within(1e-3));
    }

    private static double alpha(Ratings ratings, Metric metric) {
        return known(ratings.table(), metric).alpha();
    }

    private static AlphaEstimate known(RatingTable table, Metric metric) {
        return KrippendorffAlpha.of(table, metric).known().orElseThrow();
    }

    private static String why(RatingTable table, Metric metric) {
        return ((Statistic.Undefined<AlphaEstimate>) KrippendorffAlpha.of(table, metric)).why();
    }
}
