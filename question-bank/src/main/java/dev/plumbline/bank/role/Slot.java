package dev.plumbline.bank.role;

import dev.plumbline.bank.question.Form;

/**
 * One place in a sitting: a competency to ask about, and the form to ask it in.
 *
 * @param competency id of the competency
 * @param form the form whose minutes are set aside
 */
public record Slot(String competency, Form form) {}
