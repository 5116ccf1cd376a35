package dev.plumbline.evaluator.reliability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Ratings as a list of lines, so that a test can shuffle, rename and change them. */
public final class Ratings {

    /** One line. */
    public record Line(String subject, String item, String rater, double score) {}

    private final List<Line> lines;

    private Ratings(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Lines from rows of scores, one row for each subject; NaN for what nobody rated. */
    public static Ratings of(double[][] rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                if (!Double.isNaN(rows[i][j])) {
                    lines.add(new Line("s" + (100 + i), "q", "r" + (100 + j), rows[i][j]));
                }
            }
        }
        return new Ratings(lines);
    }

    /** Whole numbers of 0 to 4 that go with a level of the subject; some cells missing. */
    public static double[][] levels(long seed, int subjects, int raters, double missing) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[subjects][raters];
        for (double[] row : rows) {
            int level = random.nextInt(5);
            for (int j = 0; j < raters; j++) {
                int off = random.nextInt(3) - 1;
                row[j] =
                        random.nextDouble() < missing
                                ? Double.NaN
                                : Math.max(0, Math.min(4, level + off));
            }
        }
        return rows;
    }

    /** Decimals that go with a level of the subject and the severity of the rater. */
    public static double[][] decimals(long seed, int subjects, int raters) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[subjects][raters];
        for (double[] row : rows) {
            double level = 4 * random.nextDouble();
            for (int j = 0; j < raters; j++) {
                row[j] = level - 0.3 * j + random.nextDouble();
            }
        }
        return rows;
    }

    /** The same lines in another order. */
    public Ratings shuffled(long seed) {
        List<Line> other = new ArrayList<>(lines);
        Collections.shuffle(other, new Random(seed));
        return new Ratings(other);
    }

    /** The same lines with other names, which sort in another order. */
    public Ratings renamed() {
        UnaryOperator<String> backwards = n -> "x" + (1000 - Integer.parseInt(n.substring(1)));
        return new Ratings(
                lines.stream()
                        .map(
                                l ->
                                        new Line(
                                                backwards.apply(l.subject),
                                                l.item,
                                                backwards.apply(l.rater),
                                                l.score))
                        .toList());
    }

    /** The same lines with other scores. */
    public Ratings scored(DoubleUnaryOperator change) {
        return new Ratings(
                lines.stream()
                        .map(
                                l ->
                                        new Line(
                                                l.subject,
                                                l.item,
                                                l.rater,
                                                change.applyAsDouble(l.score)))
                        .toList());
    }

    /** One line more. */
    public Ratings with(String subject, String rater, double score) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(subject, "q", rater, score));
        return new Ratings(more);
    }

    /** The table of these lines. */
    public RatingTable table() {
        RatingTable.Builder builder = new RatingTable.Builder();
        lines.forEach(l -> builder.add(l.subject, l.item, l.rater, l.score));
        return builder.build();
    }
}
