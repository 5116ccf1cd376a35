package dev.plumbline.bank.question;

/**
 * Something unsafe that may be raised, checked with one neutral question, and then withdrawn or
 * left standing.
 *
 * @param id unique within its question
 * @param label its words on the page
 * @param says what was done or proposed
 * @param ask the neutral check question
 * @param cap the highest level that ticks can suggest while it stands, 0 to 4
 */
public record Concern(String id, String label, String says, String ask, int cap) {}
