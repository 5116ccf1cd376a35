package dev.plumbline.evaluator.panelmodel.input;

import dev.plumbline.bank.model.Assumptions;

/**
 * The assumed parameters of the panel model. Lengths are in levels; with one logit per level they
 * are in logits, which is how published cases state them.
 *
 * <p>Rating k of one answer by one interviewer has a probability proportional to exp(a times the
 * sum over j up to k of level + luck - severity - step_j). A level in one competency is mean + sd
 * (sqrt(rho) g + sqrt(1 - rho) e) with standard normal g, shared by all competencies of a person,
 * and e.
 *
 * @param logitsPerLevel steepness a of the rating steps, above 0
 * @param mean mean level of the people interviewed
 * @param sd standard deviation of the levels in one competency, above 0
 * @param rho share of that variance that all competencies of a person have in common, 0 up to but
 *     not 1
 * @param tau standard deviation of one answer's luck, which all who hear it share, 0 or more
 */
public record PanelParameters(
        double logitsPerLevel, double mean, double sd, double rho, double tau) {

    public PanelParameters {
        if (!(logitsPerLevel > 0) || !(sd > 0)) {
            throw new IllegalArgumentException("logits per level and sd must be above 0");
        }
        if (!(rho >= 0 && rho < 1) || !(tau >= 0)) {
            throw new IllegalArgumentException("rho must be 0 up to but not 1, tau 0 or more");
        }
        if (Double.isNaN(mean) || Double.isInfinite(mean + sd + tau + logitsPerLevel)) {
            throw new IllegalArgumentException("a parameter is not a finite number");
        }
    }

    /** The parameters for a bank whose questions are, or are not, calibrated. */
    public static PanelParameters of(Assumptions assumed, boolean calibratedBank) {
        return new PanelParameters(
                assumed.logitsPerLevel(),
                assumed.mean(),
                assumed.sd(),
                assumed.rho(),
                calibratedBank ? assumed.tauCalibrated() : assumed.tau());
    }

    /**
     * How far competencies of one person depart from what they share: sd sqrt(1 - rho), in levels.
     */
    public double ownSd() {
        return sd * Math.sqrt(1 - rho);
    }

    /** How far what competencies share varies between people: sd sqrt(rho), in levels. */
    public double sharedSd() {
        return sd * Math.sqrt(rho);
    }
}
