package dev.plumbline.evaluator.reliability.alpha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Ratings;
import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaBootstrapTest {

    @ParameterizedTest
    @EnumSource(Metric.class)
    void theIntervalIsTheOneOfUnitsDrawnOneByOne(Metric metric) {
        double[][] rows = Ratings.levels(5, 40, 2, 0);

        Interval interval = interval(Ratings.of(rows).table(), metric, 4000);

        double[] drawn = new double[200];
        SplittableRandom random = new SplittableRandom(11);
        for (int draw = 0; draw < drawn.length; draw++) {
            double[][] sample = new double[rows.length][];
            for (int i = 0; i < sample.length; i++) {
                sample[i] = rows[random.nextInt(rows.length)];
            }
            drawn[draw] = AlphaByPairs.of(sample, metric);
        }
        double[] sorted = Arrays.stream(drawn).sorted().toArray();
        assertThat(interval.low()).isCloseTo(sorted[5], within(0.06));
        assertThat(interval.high()).isCloseTo(sorted[194], within(0.06));
    }

    @Test
    void theSameSeedGivesTheSameIntervalWhateverTheOrderAndTheNames() {
        Ratings ratings = Ratings.of(Ratings.levels(6, 30, 3, 0.2));

        Interval interval = interval(ratings.table(), Metric.ORDINAL, 200);

        assertThat(interval(ratings.shuffled(2).table(), Metric.ORDINAL, 200)).isEqualTo(interval);
        assertThat(interval(ratings.renamed().table(), Metric.ORDINAL, 200)).isEqualTo(interval);
        assertThat(interval.low()).isLessThan(interval.high());
    }

    @Test
    void anotherSeedGivesAnotherInterval() {
        RatingTable table = Ratings.of(Ratings.levels(6, 30, 3, 0.2)).table();

        assertThat(AlphaBootstrap.of(table, Metric.ORDINAL, 200, random(2)))
                .isNotEqualTo(AlphaBootstrap.of(table, Metric.ORDINAL, 200, random(1)));
    }

    @Test
    void nineUnitsAreTooFewAndTenAreEnough() {
        Ratings nine = Ratings.of(Ratings.levels(8, 9, 2, 0));
        Ratings alone = nine.with("alone", "r100", 2);
        Ratings ten = alone.with("alone", "r101", 1);

        assertThat(AlphaBootstrap.of(alone.table(), Metric.ORDINAL, 50, random(1)))
                .isEqualTo(
                        new Statistic.Undefined<>(
                                "too few: 9 rated by two or more, and an interval needs 10"));
        assertThat(AlphaBootstrap.of(ten.table(), Metric.ORDINAL, 50, random(1)).known())
                .isPresent();
    }

    @Test
    void drawsWithoutVariationAreLeftOutAndCounted() {
        double[][] rows = new double[12][2];
        rows[0] = new double[] {1, 1};

        BootstrapInterval found =
                AlphaBootstrap.of(Ratings.of(rows).table(), Metric.NOMINAL, 400, random(1))
                        .known()
                        .orElseThrow();

        assertThat(found.withoutVariation()).isBetween(100, 180);
        assertThat(found.interval()).isEqualTo(new Interval(1, 1));
        assertThat(found.resamples()).isEqualTo(400);
    }

    @Test
    void withoutAnAlphaThereIsNoInterval() {
        RatingTable same = Ratings.of(new double[12][2]).table();

        assertThat(AlphaBootstrap.of(same, Metric.ORDINAL, 50, random(1)))
                .isEqualTo(
                        new Statistic.Undefined<>(
                                "no variation: all ratings that can be compared are the same"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlphaBootstrap.of(same, Metric.ORDINAL, 0, random(1)));
    }

    private static Interval interval(RatingTable table, Metric metric, int resamples) {
        return AlphaBootstrap.of(table, metric, resamples, random(1))
                .known()
                .orElseThrow()
                .interval();
    }

    private static UniformRandomProvider random(long seed) {
        return RandomSource.XO_SHI_RO_128_PP.create(seed);
    }
}
