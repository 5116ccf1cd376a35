package dev.plumbline.bank.model;

/**
 * What the panel model assumes; nothing of it is estimated from interviews. All but the first,
 * {@code rho} and the probabilities they imply are in levels.
 *
 * @param logitsPerLevel steepness a of the rating steps, in logits per level
 * @param mean mean level of the people interviewed
 * @param sd their standard deviation
 * @param rho share of the variance that all competencies of a person have in common, 0 to 1
 * @param tau standard deviation of one answer's luck
 * @param tauCalibrated the same with a calibrated bank
 * @param severitySd standard deviation of how strict interviewers are
 */
public record Assumptions(
        double logitsPerLevel,
        double mean,
        double sd,
        double rho,
        double tau,
        double tauCalibrated,
        double severitySd) {}
