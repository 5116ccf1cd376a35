package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well each level would explain each outcome of an answer not yet given. An outcome is one
 * rating by everybody who will hear it; ratings that count the same are one.
 */
final class FutureAnswer {

    private final Grid grid;
    private final RatingCurve curve;
    private final List<int[]> ratings = new ArrayList<>();
    private final double[] growth;
    private final double[][][] byRater;
    private final double[] heard;

    FutureAnswer(Grid grid, RatingScale scale, double logitsPerLevel, int raters) {
        this.grid = grid;
        curve = new RatingCurve(scale, logitsPerLevel);
        for (int x = 0; x <= scale.top(); x = scale.upTo(x) + 1) {
            ratings.add(new int[] {scale.from(x), scale.upTo(x)});
        }
        growth = grid.growth(logitsPerLevel);
        byRater = new double[raters][ratings.size()][grid.heardSize()];
        heard = new double[grid.heardSize()];
    }

    /** How many outcomes there are: distinct ratings to the power of raters. */
    int outcomes() {
        return (int) Math.round(Math.pow(ratings.size(), byRater.length));
    }

    /** Takes the severity of each rater, in levels. */
    void read(double[] severities) {
        for (int r = 0; r < byRater.length; r++) {
            double first = grid.heardFirst() - severities[r];
            for (int k = 0; k < ratings.size(); k++) {
                int[] same = ratings.get(k);
                curve.fill(byRater[r][k], first, growth, same[0], same[1]);
            }
        }
    }

    /** Writes the probability of an outcome at each level, the answer's luck summed out. */
    void likelihood(int outcome, double[] target) {
        Arrays.fill(heard, 1);
        for (int r = 0, rest = outcome; r < byRater.length; r++, rest /= ratings.size()) {
            double[] given = byRater[r][rest % ratings.size()];
            for (int i = 0; i < heard.length; i++) {
                heard[i] *= given[i];
            }
        }
        grid.overLuck(heard, target);
    }
}
