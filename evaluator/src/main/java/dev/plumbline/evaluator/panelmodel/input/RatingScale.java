package dev.plumbline.evaluator.panelmodel.input;

import java.util.List;

/**
 * How one question turns levels into ratings.
 *
 * @param steps step j - 1 of the list is where ratings j - 1 and j are equally likely, in levels;
 *     they increase. There is one rating more than steps: 0 up to their number
 * @param lowest the lowest level the question tells apart: ratings below it count as "below lowest"
 * @param highest the highest level it tells apart: ratings from it on count as "highest or more"
 */
public record RatingScale(List<Double> steps, int lowest, int highest) {

    public RatingScale {
        steps = List.copyOf(steps);
        for (int j = 1; j < steps.size(); j++) {
            if (!(steps.get(j) > steps.get(j - 1))) {
                throw new IllegalArgumentException("steps must increase: " + steps);
            }
        }
        if (steps.isEmpty() || lowest < 0 || highest < lowest || highest > steps.size()) {
            throw new IllegalArgumentException(
                    "levels " + lowest + " to " + highest + " on " + steps.size() + " steps");
        }
    }

    /** Levels 0 to 4 with the borders half way: step j at j - 1/2. */
    public static RatingScale halfWay(int lowest, int highest) {
        return shifted(0, lowest, highest);
    }

    /** Levels 0 to 4 with every border moved up by the same shift, in levels. */
    public static RatingScale shifted(double shift, int lowest, int highest) {
        return new RatingScale(
                List.of(0.5 + shift, 1.5 + shift, 2.5 + shift, 3.5 + shift), lowest, highest);
    }

    /** A scale with its own steps that tells all its ratings apart. */
    public static RatingScale withSteps(List<Double> steps) {
        return new RatingScale(steps, 0, steps.size());
    }

    /** The highest rating that can be given. */
    public int top() {
        return steps.size();
    }

    /** The lowest of the ratings that count the same as {@code rating}. */
    public int from(int rating) {
        return rating < lowest ? 0 : Math.min(rating, highest);
    }

    /** The highest of the ratings that count the same as {@code rating}. */
    public int upTo(int rating) {
        return rating >= highest ? top() : Math.max(rating, lowest - 1);
    }

    /**
     * The probability of each rating, 0 to the top one, at a level without luck or severity, merged
     * ratings apart: Masters (1982), equation 9.
     */
    public double[] probabilities(double level, double logitsPerLevel) {
        double[] log = new double[top() + 1];
        double highest = 0;
        for (int k = 1; k < log.length; k++) {
            log[k] = log[k - 1] + logitsPerLevel * (level - steps.get(k - 1));
            highest = Math.max(highest, log[k]);
        }
        double whole = 0;
        double[] likely = new double[log.length];
        for (int k = 0; k < log.length; k++) {
            likely[k] = Math.exp(log[k] - highest);
            whole += likely[k];
        }
        for (int k = 0; k < log.length; k++) {
            likely[k] /= whole;
        }
        return likely;
    }

    /** E[x] at a level, 0 to the top rating; it rises with the level. */
    public double meanRating(double level, double logitsPerLevel) {
        double[] likely = probabilities(level, logitsPerLevel);
        double mean = 0;
        for (int k = 0; k < likely.length; k++) {
            mean += k * likely[k];
        }
        return mean;
    }

    /** Fisher's information of one rating about the level, a^2 Var[x], per squared level. */
    public double information(double level, double logitsPerLevel) {
        double[] likely = probabilities(level, logitsPerLevel);
        double mean = meanRating(level, logitsPerLevel);
        double variance = 0;
        for (int k = 0; k < likely.length; k++) {
            variance += (k - mean) * (k - mean) * likely[k];
        }
        return logitsPerLevel * logitsPerLevel * variance;
    }

    /** How well one rating tells a level from another: Kullback and Leibler (1951), in nats. */
    public double divergence(double level, double from, double logitsPerLevel) {
        double[] likely = probabilities(level, logitsPerLevel);
        double[] other = probabilities(from, logitsPerLevel);
        double divergence = 0;
        for (int k = 0; k < likely.length; k++) {
            divergence += likely[k] > 0 ? likely[k] * Math.log(likely[k] / other[k]) : 0;
        }
        return divergence;
    }
}
