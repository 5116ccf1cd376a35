package dev.plumbline.evaluator.reliability.icc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.reliability.Cases;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Ratings;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class IntraclassCorrelationTest {

    private static final String CASE = "icc_shrout_fleiss_1979";
    private static final Map<String, RatingTable> PANELS = Cases.sets("degenerate_panels");

    @ParameterizedTest
    @EnumSource(IccForm.class)
    void sixSubjectsAndFourJudgesHaveTheFiguresOfThePaper(IccForm form) {
        JsonNode expected = Cases.expected(CASE).get("icc").get(form.word());

        IccEstimate estimate = known(Cases.ratings(CASE), form);

        FTest test = estimate.test().known().orElseThrow();
        Interval interval = estimate.interval().known().orElseThrow();
        assertThat(estimate.value()).isCloseTo(expected.get("est").asDouble(), within(1e-6));
        assertThat(estimate.value())
                .isCloseTo(
                        Cases.expected(CASE).get("published").get(form.word()).asDouble(),
                        within(5e-3));
        assertThat(test.f()).isCloseTo(expected.get("F").asDouble(), within(1e-6));
        assertThat(test.df1()).isEqualTo(expected.get("df1").asInt());
        assertThat(test.df2()).isEqualTo(expected.get("df2").asInt());
        assertThat(test.p()).isCloseTo(expected.get("p").asDouble(), within(1e-9));
        assertThat(interval.low()).isCloseTo(expected.get("lo").asDouble(), within(1e-6));
        assertThat(interval.high()).isCloseTo(expected.get("hi").asDouble(), within(1e-6));
    }

    @Test
    void theComponentsOfVarianceAndTheDStudyAreThoseOfTheCase() {
        JsonNode expected = Cases.expected(CASE).get("gtheory");

        IccReading reading = reading(Cases.ratings(CASE));

        Generalizability parts = reading.generalizability().known().orElseThrow();
        close(reading.squares().betweenSubjects(), expected.get("MS_person"));
        close(reading.squares().betweenRaters(), expected.get("MS_rater"));
        close(reading.squares().residual(), expected.get("MS_residual"));
        close(parts.subject(), expected.get("var_person"));
        close(parts.rater(), expected.get("var_rater"));
        close(parts.residual(), expected.get("var_residual"));
        assertThat(expected.get("d_study")).hasSize(5);
        for (JsonNode row : expected.get("d_study")) {
            Generalizability.DStudy study = parts.with(row.get("n_raters").asInt());
            close(study.relative(), row.get("Erho2"));
            close(study.absolute(), row.get("Phi"));
            close(study.relativeError(), row.get("SEM_rel"));
            close(study.absoluteError(), row.get("SEM_abs"));
        }
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(1e-9));
    }

    @Test
    void randomRatingsHaveTheValuesOfPlainSumsOfSquares() {
        for (long seed = 1; seed <= 30; seed++) {
            double[][] rows = Ratings.decimals(seed, 3 + (int) seed, 2 + (int) seed % 4);

            IccReading reading = reading(Ratings.of(rows).table());

            double[] twin = IccBySums.of(rows);
            for (IccForm form : IccForm.values()) {
                assertThat(reading.form(form).known().orElseThrow().value())
                        .as(form.word() + " seed " + seed)
                        .isCloseTo(twin[form.ordinal()], within(1e-8));
            }
        }
    }

    @Test
    void theConsistencyOfTheMeanIsCronbachsAlphaOfTheCovariances() {
        double[][] rows = Ratings.decimals(40, 25, 5);

        double value = known(Ratings.of(rows).table(), IccForm.THREE_MEAN).value();

        assertThat(value).isCloseTo(IccBySums.cronbach(rows), within(1e-12));
    }

    @Test
    void theBoundsAreWhereTheFTestTurns() {
        double[][] rows = Ratings.decimals(41, 12, 3);
        RatingTable table = Ratings.of(rows).table();

        IccEstimate estimate = known(table, IccForm.THREE_SINGLE);

        double f = estimate.test().known().orElseThrow().f();
        Interval interval = estimate.interval().known().orElseThrow();
        var distribution = org.apache.commons.statistics.distribution.FDistribution.of(11, 22);
        double low = interval.low();
        double high = interval.high();
        assertThat(distribution.survivalProbability(f / (1 + 3 * low / (1 - low))))
                .isCloseTo(0.025, within(1e-6));
        assertThat(distribution.cumulativeProbability(f / (1 + 3 * high / (1 - high))))
                .isCloseTo(0.025, within(1e-6));
    }

    @Test
    void theOrderOfLinesChangesNoBitAndNamesChangeNothingThatCounts() {
        Ratings ratings = Ratings.of(Ratings.decimals(4, 20, 4));

        Statistic<IccReading> reading = IntraclassCorrelation.of(ratings.table());

        assertThat(IntraclassCorrelation.of(ratings.shuffled(3).table())).isEqualTo(reading);
        for (IccForm form : IccForm.values()) {
            assertThat(known(ratings.renamed().table(), form).value())
                    .isCloseTo(known(ratings.table(), form).value(), within(1e-12));
        }
    }

    @Test
    void aStricterRaterCostsAgreementAndNotConsistency() {
        double[][] rows = Ratings.decimals(5, 20, 3);
        double[][] stricter = Ratings.decimals(5, 20, 3);
        for (double[] row : stricter) {
            row[2] -= 1.5;
        }

        RatingTable before = Ratings.of(rows).table();
        RatingTable after = Ratings.of(stricter).table();

        assertThat(known(after, IccForm.THREE_MEAN).value())
                .isCloseTo(known(before, IccForm.THREE_MEAN).value(), within(1e-12));
        assertThat(known(after, IccForm.TWO_MEAN).value())
                .isLessThan(known(before, IccForm.TWO_MEAN).value());
    }

    @Test
    void anotherUnitOfMeasureChangesNothing() {
        Ratings ratings = Ratings.of(Ratings.decimals(6, 15, 3));

        for (IccForm form : IccForm.values()) {
            assertThat(known(ratings.scored(x -> 7 * x - 100).table(), form).value())
                    .isCloseTo(known(ratings.table(), form).value(), within(1e-10));
        }
    }

    @Test
    void perfectAgreementIsOneAndHasNoTestAndNoInterval() {
        IccReading reading = reading(PANELS.get("perfect"));

        for (IccForm form : IccForm.values()) {
            IccEstimate estimate = reading.form(form).known().orElseThrow();
            assertThat(estimate.value()).isEqualTo(1);
            assertThat(estimate.test())
                    .isEqualTo(
                            new Statistic.Undefined<>(
                                    "the raters never differ: F has nothing to divide by"));
            assertThat(estimate.interval().known()).isEmpty();
        }
    }

    @Test
    void perfectAgreementInDecimalsIsOneInSpiteOfRounding() {
        double[][] rows = {{0.1, 0.1, 0.1}, {0.7, 0.7, 0.7}, {3.3, 3.3, 3.3}};

        IccEstimate estimate = known(Ratings.of(rows).table(), IccForm.TWO_MEAN);

        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.test().known()).isEmpty();
    }

    @Test
    void reversedRatingsHaveTheValueOfTheFormulaOrNone() {
        IccReading reading = reading(PANELS.get("reverse"));

        assertThat(known(PANELS.get("reverse"), IccForm.TWO_SINGLE).value())
                .isCloseTo(-2, within(1e-12));
        assertThat(reading.form(IccForm.THREE_MEAN).known()).isEmpty();
        assertThat(reading.form(IccForm.TWO_MEAN).known()).isEmpty();
        assertThat(reading.generalizability().known()).isEmpty();
    }

    @Test
    void whatCannotBeComputedIsSaidInWords() {
        double nobody = Double.NaN;
        RatingTable holes = Ratings.of(new double[][] {{1, nobody}, {nobody, 2}, {3, 3}}).table();

        assertThat(why(PANELS.get("all_equal")))
                .isEqualTo("no variation: all ratings are the same");
        assertThat(why(PANELS.get("one_rater"))).isEqualTo("one rater only: agreement needs two");
        assertThat(why(PANELS.get("one_subject")))
                .isEqualTo("one subject only: a correlation needs two");
        assertThat(why(new RatingTable.Builder().build())).isEqualTo("there are no ratings");
        assertThat(why(holes)).startsWith("too few complete rows: 1 of 3 rated by all 2 raters");
    }

    @Test
    void anIncompleteRowIsLeftOutAndCounted() {
        Ratings complete = Ratings.of(Ratings.decimals(7, 10, 3));

        IccReading reading = reading(complete.with("z", "r100", 2).table());

        assertThat(reading.leftOut()).isEqualTo(1);
        assertThat(reading.forms()).isEqualTo(reading(complete.table()).forms());
    }

    @Test
    void smallPanelsOfWholeLevelsNeverGiveANumberThatIsNone() {
        int seen = 0;
        for (int code = 0; code < 729; code++) {
            double[][] rows = new double[3][2];
            int rest = code;
            for (int cell = 0; cell < 6; cell++) {
                rows[cell / 2][cell % 2] = rest % 3;
                rest /= 3;
            }
            if (IntraclassCorrelation.of(Ratings.of(rows).table()).known().isPresent()) {
                seen++;
                for (Statistic<IccEstimate> form :
                        reading(Ratings.of(rows).table()).forms().values()) {
                    assertThat(form.known().map(IccEstimate::value).orElse(0.0)).isFinite();
                }
            }
        }

        assertThat(seen).isEqualTo(726);
    }

    private static IccReading reading(RatingTable table) {
        return IntraclassCorrelation.of(table).known().orElseThrow();
    }

    private static IccEstimate known(RatingTable table, IccForm form) {
        return reading(table).form(form).known().orElseThrow();
    }

    private static String why(RatingTable table) {
        return ((Statistic.Undefined<IccReading>) IntraclassCorrelation.of(table)).why();
    }
}
