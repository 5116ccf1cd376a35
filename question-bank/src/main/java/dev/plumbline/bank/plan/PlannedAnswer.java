package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.Form;

/**
 * One place of a plan, filled.
 *
 * @param number from 1 over the whole plan
 * @param question id of the question
 * @param version its version
 * @param form the form asked
 * @param variant {@code base} or a variant's id
 * @param competency what it scores
 * @param minutes talking time set aside, settling apart
 */
public record PlannedAnswer(
        int number,
        String question,
        int version,
        Form form,
        String variant,
        String competency,
        int minutes) {}
