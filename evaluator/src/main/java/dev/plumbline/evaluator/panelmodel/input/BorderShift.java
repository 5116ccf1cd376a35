package dev.plumbline.evaluator.panelmodel.input;

import dev.plumbline.bank.question.Border;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns an author's expectation of a borderline candidate into a step. The candidate stands on the
 * border j - 1/2; the shift s is the one at which a scale moved by s as a whole gives the expected
 * rating: E[x | j - 1/2 - s] = expected. The mean rating rises with the level, so there is one such
 * s. Borders are solved one by one: solved jointly for "expected = j - 1/2" the steps would cross.
 */
public final class BorderShift {

    private static final RatingScale HALF_WAY = RatingScale.halfWay(1, 4);

    /** Where the mean rating is within 1e-6 of 0 or 4 for any steepness from 0.5 logits on. */
    private static final double FAR = 40;

    private BorderShift() {}

    /**
     * The shift of one border, in levels: positive when the border lies higher than half way.
     *
     * @param level j, the upper of the two levels, 1 to 4
     * @param expected mean rating of a candidate on the border, above 0 and below 4
     * @param logitsPerLevel steepness a of the rating steps
     */
    public static double of(int level, double expected, double logitsPerLevel) {
        if (level < 1 || level > HALF_WAY.top() || !(expected > 0 && expected < HALF_WAY.top())) {
            throw new IllegalArgumentException("border " + level + " expects " + expected);
        }
        double low = -FAR;
        double high = FAR;
        for (int halving = 0; halving < 70; halving++) {
            double middle = 0.5 * (low + high);
            if (HALF_WAY.meanRating(middle, logitsPerLevel) < expected) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return level - 0.5 - 0.5 * (low + high);
    }

    /**
     * The scale of a question with its author's expectations; borders without one stay half way.
     *
     * @throws IllegalArgumentException when the steps no longer increase
     */
    public static RatingScale scale(
            int lowest, int highest, List<Border> borders, double logitsPerLevel) {
        List<Double> steps = new ArrayList<>(HALF_WAY.steps());
        for (Border border : borders) {
            int j = border.level();
            steps.set(j - 1, j - 0.5 + of(j, border.expect(), logitsPerLevel));
        }
        return new RatingScale(steps, lowest, highest);
    }
}
