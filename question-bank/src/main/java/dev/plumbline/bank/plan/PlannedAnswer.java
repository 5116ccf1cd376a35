package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.Form;

/**
 * One place of a plan, filled.
 *
 * @param number from 1 over the whole plan; spares are numbered on from its last answer
 * @param question id of the question
 * @param version its version
 * @param form the form asked
 * @param variant {@code base} or a variant's id; the same in the whole plan, {@code base} for a
 *     spare that does not have it
 * @param competency what it scores
 * @param minutes set aside for reading and talking, settling apart
 */
public record PlannedAnswer(
        int number,
        String question,
        int version,
        Form form,
        String variant,
        String competency,
        double minutes) {}
