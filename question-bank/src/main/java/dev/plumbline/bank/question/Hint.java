package dev.plumbline.bank.question;

/**
 * Help that gives something away and that not everyone hears.
 *
 * @param id unique within its question
 * @param give what is said
 * @param ceiling the highest level that ticks can still suggest after it, 0 to 4
 */
public record Hint(String id, String give, int ceiling) {}
