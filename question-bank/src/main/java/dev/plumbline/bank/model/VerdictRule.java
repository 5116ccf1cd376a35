package dev.plumbline.bank.model;

/**
 * The policy by which probabilities become a verdict.
 *
 * @param threshold the least probability of a ready verdict, 0.5 to 1
 * @param slack how far the weighted mean may lie below the bar under a plan, in levels
 * @param minWeightObserved the least share of the weight that must have been observed
 * @param minAnswers the fewest answers over all competencies
 * @param minAnswersPerMust the fewest answers of each must
 * @param minRatingsPerMust the fewest ratings of each must
 * @param minRatersPerMust the fewest different raters of each must
 */
public record VerdictRule(
        double threshold,
        double slack,
        double minWeightObserved,
        int minAnswers,
        int minAnswersPerMust,
        int minRatingsPerMust,
        int minRatersPerMust) {}
