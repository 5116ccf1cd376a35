package dev.plumbline.bank.role;

import dev.plumbline.bank.question.Form;

/**
 * How long the parts of an interview take, in minutes.
 *
 * @param settlePerAnswer for rating one answer after it was heard
 * @param opening of each sitting
 * @param closing of each sitting
 * @param prep per interviewer, once
 * @param handIn per interviewer, once
 * @param debrief per interviewer, once
 * @param maxSitting the longest sitting a candidate is asked to sit through
 */
public record MinutesModel(
        double full,
        double brief,
        double twin,
        double twinFull,
        double settlePerAnswer,
        double opening,
        double closing,
        double prep,
        double handIn,
        double debrief,
        double maxSitting) {

    /** Minutes set aside for a form. */
    public double of(Form form) {
        return switch (form) {
            case FULL -> full;
            case SHORT -> brief;
            case TWIN -> twin;
            case TWIN_FULL -> twinFull;
        };
    }
}
