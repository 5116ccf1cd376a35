package dev.plumbline.bank.plan;

import java.util.List;

/**
 * One meeting with the candidate.
 *
 * @param number from 1
 * @param minutes all of it, unrounded: opening, reading, talking, settling and closing
 * @param answers in the order asked
 */
public record PlannedSitting(int number, double minutes, List<PlannedAnswer> answers) {

    public PlannedSitting {
        answers = List.copyOf(answers);
    }
}
