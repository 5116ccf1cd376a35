package dev.plumbline.bank.sample;

import java.time.LocalDate;

/**
 * What was measured on the hold-outs.
 *
 * @param date the day of the measurement
 * @param holdoutActs found of shown acts, for example {@code 65/86}
 * @param holdoutRecall the same as a share, 0 to 1
 * @param levelExact answers placed on their level, for example {@code 3/12}
 * @param ratedTooHigh answers placed above their level
 * @param holdOutsBy whether the hold-outs had another author than the cues
 */
public record Measured(
        LocalDate date,
        String holdoutActs,
        double holdoutRecall,
        String levelExact,
        int ratedTooHigh,
        String holdOutsBy) {}
