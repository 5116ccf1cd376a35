package dev.plumbline.bank.sample;

/**
 * A fluent answer that must not be placed above a level; never shown to a candidate.
 *
 * @param atMost the highest level it may be suggested, 0 to 4
 * @param text the answer
 */
public record WrongAnswer(int atMost, String text) {}
