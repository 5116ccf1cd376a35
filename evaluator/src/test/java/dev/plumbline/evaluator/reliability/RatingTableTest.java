package dev.plumbline.evaluator.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTableTest {

    @Test
    void unitsStandInTheOrderOfSubjectAndItemAndRatingsInTheOrderOfRaters() {
        RatingTable table =
                new RatingTable.Builder()
                        .add("b", "q1", "z", 4)
                        .add("a", "q2", "z", 3)
                        .add("a", "q1", "z", 2)
                        .add("a", "q1", "y", 1)
                        .build();

        assertThat(table.raters()).containsExactly("y", "z");
        assertThat(table.subjects()).isEqualTo(2);
        assertThat(table.units()).isEqualTo(3);
        assertThat(table.ratings()).isEqualTo(4);
        assertThat(table.scores(0)).containsExactly(1, 2);
        assertThat(table.scores(1)).containsExactly(3);
        assertThat(table.scores(2)).containsExactly(4);
        assertThat(table.rater(2, 0)).isEqualTo(1);
        assertThat(table.values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCellThatNobodyFilledDoesNotExist() {
        RatingTable table =
                new RatingTable.Builder().add("a", "q", "y", 0).add("b", "q", "z", 1).build();

        assertThat(table.ratings()).isEqualTo(2);
        assertThat(table.ratings(0)).isEqualTo(1);
    }

    @Test
    void aHundredRatingsFindTheirPlace() {
        RatingTable.Builder builder = new RatingTable.Builder();
        for (int i = 99; i >= 0; i--) {
            builder.add("s" + (100 + i), "q", "r", i);
        }

        assertThat(builder.build().values()).hasSize(100).isSorted();
        assertThat(builder.build().score(42, 0)).isEqualTo(42);
    }

    @Test
    void aCellFilledTwiceIsFoundWithTheOneBefore() {
        RatingTable.Builder builder =
                new RatingTable.Builder()
                        .add("a", "q", "y", 1)
                        .add("b", "q", "y", 2)
                        .add("a", "q", "y", 1)
                        .add("a", "q", "y", 3);

        assertThat(builder.duplicates())
                .containsExactly(
                        new RatingTable.Builder.Duplicate(0, 2),
                        new RatingTable.Builder.Duplicate(0, 3));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNoRating(double score) {
        RatingTable.Builder builder = new RatingTable.Builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("a", "q", "y", score));
    }

    @Test
    void zeroHasOneSign() {
        RatingTable table =
                new RatingTable.Builder().add("a", "q", "y", 0.0).add("a", "q", "z", -0.0).build();

        assertThat(table.values()).hasSize(1);
    }

    @Test
    void anEmptyTableIsATable() {
        RatingTable table = new RatingTable.Builder().build();

        assertThat(table.units()).isZero();
        assertThat(PairCounts.of(table)).isEqualTo(new PairCounts(0, 0, 0, 0));
    }

    @Test
    void pairsAreCountedByHowFarApartTheyAre() {
        RatingTable table =
                Ratings.of(new double[][] {{1, 1, 2}, {0, 4, 3}, {2, Double.NaN, Double.NaN}})
                        .table();

        assertThat(PairCounts.of(table)).isEqualTo(new PairCounts(1, 3, 2, 2));
        assertThat(PairCounts.of(table).pairs()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCountsAreThoseOfAllPairsOneByOne(long seed) {
        double[][] rows = Ratings.levels(seed, 30, 5, 0.3);
        long[] counts = new long[3];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                for (int j = 0; j < i; j++) {
                    double apart = Math.abs(row[i] - row[j]);
                    if (!Double.isNaN(apart)) {
                        counts[(int) Math.min(2, apart)]++;
                    }
                }
            }
        }

        PairCounts pairs = PairCounts.of(Ratings.of(rows).shuffled(seed).table());

        assertThat(new long[] {pairs.identical(), pairs.adjacent(), pairs.apart()})
                .isEqualTo(counts);
    }

    @Test
    void anUndefinedStatisticSaysWhyAndKeepsItsReason() {
        Statistic<Integer> none = new Statistic.Undefined<>("one rater only");

        assertThat(none.known()).isEmpty();
        assertThat(none.map(n -> n + 1)).isEqualTo(none);
        assertThat(new Statistic.Known<>(1).map(n -> n + 1).known()).contains(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Statistic.Undefined<>(" "));
    }

    @Test
    void anIntervalHasFiniteBoundsInTheirOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.NaN));
        assertThat(new Interval(0.5, 1.5).atMostOne()).isEqualTo(new Interval(0.5, 1));
    }
}
