package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.posterior.LevelCurve;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the ratings say about the level in one competency.
 *
 * @param competency its id
 * @param mean posterior mean, in levels, not clipped: all 4s give more than 4
 * @param sd posterior standard deviation, in levels
 * @param levels probabilities of levels 0 to 4; level k reaches from k - 1/2 to k + 1/2, the ends
 *     are open
 * @param atLeastRequired P(level at least required - 1/2)
 * @param atLeastMust P(level at least must - 1/2); empty without a must
 * @param range80 the central 80 per cent, clipped to 0 to 4
 * @param answers answers with at least one rating
 * @param ratings ratings over all its answers
 * @param raters different interviewers who rated it
 * @param curve the whole posterior of the level
 */
public record CompetencyPosterior(
        String competency,
        double mean,
        double sd,
        List<Double> levels,
        double atLeastRequired,
        OptionalDouble atLeastMust,
        Range range80,
        int answers,
        int ratings,
        int raters,
        LevelCurve curve) {

    /**
     * From one level to another.
     *
     * @param low 0 to 4
     * @param high 0 to 4, at least {@code low}
     */
    public record Range(double low, double high) {}

    public CompetencyPosterior {
        levels = List.copyOf(levels);
    }
}
