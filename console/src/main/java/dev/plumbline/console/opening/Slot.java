package dev.plumbline.console.opening;

/**
 * One planned question.
 *
 * @param number from 1 over the plan, spares numbered on
 * @param form the form's word
 * @param variant what the candidate hears
 * @param sitting from 1; that of the last for spares
 * @param minutes talking time
 * @param must whether its competency is a must of the role
 * @param spare whether it only stands in for another
 */
public record Slot(
        int number,
        String question,
        String form,
        String variant,
        int sitting,
        int minutes,
        boolean must,
        boolean spare) {}
