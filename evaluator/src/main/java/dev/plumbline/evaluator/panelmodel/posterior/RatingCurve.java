package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each rating of one scale is, as a function of z = level + luck - severity. Rating k
 * has the probability c_k y^k / sum_j c_j y^j with y = exp(a z) and c_k = exp(-a (step_1 + ... +
 * step_k)): the partial credit model (Masters 1982, Psychometrika 47, equation 9) with a logits per
 * level.
 */
final class RatingCurve {

    /** Beyond exp(this) a rating is certain, and powers would overflow. */
    private static final double CERTAIN = 600;

    private final double steepness;
    private final double[] factor;

    RatingCurve(RatingScale scale, double logitsPerLevel) {
        List<Double> steps = scale.steps();
        steepness = logitsPerLevel;
        factor = new double[steps.size() + 1];
        double sum = 0;
        factor[0] = 1;
        for (int k = 1; k < factor.length; k++) {
            sum += steps.get(k - 1);
            factor[k] = Math.exp(-logitsPerLevel * sum);
        }
    }

    /** One curve for each question; questions with equal scales share theirs. */
    static List<RatingCurve> of(List<RatedQuestion> questions, double logitsPerLevel) {
        Map<RatingScale, RatingCurve> curves = new HashMap<>();
        return questions.stream()
                .map(
                        q ->
                                curves.computeIfAbsent(
                                        q.scale(), s -> new RatingCurve(s, logitsPerLevel)))
                .toList();
    }

    /** Natural logarithm, slope and curvature of the probability of some ratings, at one z. */
    record Slope(double log, double slope, double curvature) {}

    /**
     * The logarithm of P(from to upTo) at z with its first and second derivative: a (E[x | within]
     * - E[x]) and a^2 (Var[x | within] - Var[x]), which is never above 0.
     */
    Slope slope(double z, int from, int upTo) {
        double y = base(z);
        double power = 1;
        double[] all = new double[3];
        double[] within = new double[3];
        for (int k = 0; k < factor.length; k++) {
            double likely = factor[k] * power;
            add(all, likely, k);
            if (k >= from && k <= upTo) {
                add(within, likely, k);
            }
            power *= y;
        }
        double mean = all[1] / all[0];
        double meanWithin = within[1] / within[0];
        double variance = all[2] / all[0] - mean * mean;
        double varianceWithin = within[2] / within[0] - meanWithin * meanWithin;
        return new Slope(
                Math.log(within[0] / all[0]),
                steepness * (meanWithin - mean),
                Math.min(0, steepness * steepness * (varianceWithin - variance)));
    }

    private static void add(double[] sums, double likely, int k) {
        sums[0] += likely;
        sums[1] += likely * k;
        sums[2] += likely * k * k;
    }

    /**
     * P(from to upTo) at evenly spaced z.
     *
     * @param first the lowest z
     * @param growth exp(a i step) for each point i
     */
    void fill(double[] target, double first, double[] growth, int from, int upTo) {
        double y0 = base(first);
        double cap = Math.exp(CERTAIN / (factor.length - 1));
        int top = factor.length - 1;
        for (int i = 0; i < target.length; i++) {
            double y = Math.min(cap, y0 * growth[i]);
            double whole = factor[top];
            double part = top <= upTo ? factor[top] : 0;
            for (int k = top - 1; k >= 0; k--) {
                whole = whole * y + factor[k];
                part = part * y + (k >= from && k <= upTo ? factor[k] : 0);
            }
            target[i] = part / whole;
        }
    }

    private double base(double z) {
        double bound = CERTAIN / (factor.length - 1);
        return Math.exp(Math.max(-bound, Math.min(bound, steepness * z)));
    }
}
