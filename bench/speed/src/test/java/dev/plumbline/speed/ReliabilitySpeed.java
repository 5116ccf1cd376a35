package dev.plumbline.speed;

import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.alpha.AlphaBootstrap;
import dev.plumbline.evaluator.reliability.alpha.Metric;
import dev.plumbline.evaluator.reliability.icc.IntraclassCorrelation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Statistics of large tables of ratings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReliabilitySpeed {

    private final RatingTable thousand = table(ratings(1_000, 5));
    private final RatingTable hundredThousand = table(ratings(100_000, 4));

    /** Krippendorff's ordinal alpha of 1000 answers by 5 raters, with 1000 bootstrap draws. */
    @Benchmark
    public Object alpha() {
        return AlphaBootstrap.of(
                thousand, Metric.ORDINAL, 1_000, RandomSource.XO_SHI_RO_128_PP.create(1L));
    }

    /** Six intraclass correlations with intervals of 100000 answers by 4 raters. */
    @Benchmark
    public Object icc() {
        return IntraclassCorrelation.of(hundredThousand);
    }

    /**
     * Writes the ratings of a benchmark as rows of numbers, for another program to read.
     *
     * @param words {@code alpha} or {@code icc}, and the file
     */
    public static void main(String[] words) throws IOException {
        int[][] rows = words[0].equals("alpha") ? ratings(1_000, 5) : ratings(100_000, 4);
        try (PrintStream out = new PrintStream(words[1], StandardCharsets.UTF_8)) {
            for (int[] row : rows) {
                StringBuilder line = new StringBuilder();
                for (int rating : row) {
                    line.append(line.isEmpty() ? "" : " ").append(rating);
                }
                out.println(line);
            }
        }
    }

    /** Levels of 0 to 4: the subject's own, and half of the time one step off. */
    private static int[][] ratings(int subjects, int raters) {
        SplittableRandom random = new SplittableRandom(1);
        int[][] rows = new int[subjects][raters];
        for (int[] row : rows) {
            int level = random.nextInt(5);
            for (int rater = 0; rater < raters; rater++) {
                int off = random.nextBoolean() ? 0 : random.nextBoolean() ? 1 : -1;
                row[rater] = Math.max(0, Math.min(4, level + off));
            }
        }
        return rows;
    }

    private static RatingTable table(int[][] rows) {
        RatingTable.Builder builder = new RatingTable.Builder();
        for (int subject = 0; subject < rows.length; subject++) {
            for (int rater = 0; rater < rows[subject].length; rater++) {
                builder.add("s" + subject, "all", "r" + rater, rows[subject][rater]);
            }
        }
        return builder.build();
    }
}
