package dev.plumbline.evaluator.panelmodel.input;

import dev.plumbline.bank.model.Assumptions;

/**
 * What is known beforehand of how strict an interviewer is: normal with this mean and sd, in
 * levels. A strict interviewer has a positive severity and gives lower ratings for the same answer.
 *
 * @param rater the interviewer's code
 * @param mean 0 unless calibrated
 * @param sd 0 or more; 0 means known exactly
 */
public record SeverityPrior(String rater, double mean, double sd) {

    public SeverityPrior {
        if (Double.isNaN(mean) || Double.isInfinite(mean) || !(sd >= 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException("severity of " + rater + ": " + mean + ", " + sd);
        }
    }

    /** An interviewer of whom no calibration exists. */
    public static SeverityPrior uncalibrated(String rater, Assumptions assumed) {
        return new SeverityPrior(rater, 0, assumed.severitySd());
    }
}
