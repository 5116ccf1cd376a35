import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.alpha.AlphaBootstrap;
import dev.plumbline.evaluator.reliability.alpha.Metric;
import dev.plumbline.evaluator.reliability.icc.IntraclassCorrelation;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How long a warm program takes for the statistics of large tables of generated ratings.
 *
 * <p>{@code run RUNS}: one line per run, {@code NAME WALL_SECONDS CPU_SECONDS}. {@code write NAME
 * FILE}: the same ratings as rows of numbers, for another program to read. It fails unless every run
 * gives what the first one gave.
 */
public final class Statistics {

    private static final int WARM = 30;

    private Statistics() {}

    public static void main(String[] words) throws IOException {
        int[][] alpha = ratings(1000, 5);
        int[][] icc = ratings(100_000, 4);
        if (words[0].equals("write")) {
            write(words[1].equals("alpha") ? alpha : icc, words[2]);
            return;
        }
        int runs = Integer.parseInt(words[1]);
        RatingTable small = table(alpha);
        RatingTable large = table(icc);
        measure(
                "alpha",
                runs,
                () ->
                        AlphaBootstrap.of(
                                small,
                                Metric.ORDINAL,
                                1000,
                                RandomSource.XO_SHI_RO_128_PP.create(1L)));
        measure("icc", runs, () -> IntraclassCorrelation.of(large));
    }

    private static void measure(String name, int runs, Supplier<Object> work) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Object first = work.get();
        for (int run = -WARM; run < runs; run++) {
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            Object result = work.get();
            double wall = (System.nanoTime() - start) / 1e9;
            double used = (system.getProcessCpuTime() - cpu) / 1e9;
            if (!result.equals(first)) {
                throw new IllegalStateException(name + " gave two results");
            }
            if (run >= 0) {
                System.out.println(String.format(Locale.ROOT, "%s %.5f %.5f", name, wall, used));
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

    private static void write(int[][] rows, String file) throws IOException {
        try (PrintStream out = new PrintStream(file, StandardCharsets.UTF_8)) {
            for (int[] row : rows) {
                StringBuilder line = new StringBuilder();
                for (int rating : row) {
                    line.append(line.length() == 0 ? "" : " ").append(rating);
                }
                out.println(line);
            }
        }
    }
}
