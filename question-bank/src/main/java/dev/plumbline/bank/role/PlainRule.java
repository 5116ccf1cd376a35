package dev.plumbline.bank.role;

/**
 * The thresholds of the plain reading: a verdict by ratings alone. Shares are 0 to 1, tolerances in
 * levels.
 *
 * @param minAnswersPerMust answers that a must needs
 * @param minRatersPerMust different raters that a must needs over its answers together
 * @param minWeightObserved the least share of the weight that must have been observed
 * @param mustTolerance how far a must may lie below its floor and still meet it
 * @param requiredTolerance how far a competency may lie below the required level and still reach it
 * @param readyShortfall the largest weighted shortfall of a ready candidate
 * @param planShortfall the largest weighted shortfall of a candidate who is ready with a plan
 * @param planGap the largest gap of one competency, musts apart, that a plan may carry
 */
public record PlainRule(
        int minAnswersPerMust,
        int minRatersPerMust,
        double minWeightObserved,
        double mustTolerance,
        double requiredTolerance,
        double readyShortfall,
        double planShortfall,
        double planGap) {}
