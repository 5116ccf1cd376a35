package dev.plumbline.bank.model;

/**
 * One of the levels 0 to 4. A level is evidence in an answer, never years.
 *
 * @param level 0 to 4
 * @param name for example {@code senior}
 * @param word what somebody does at it, for example {@code owns}
 * @param says one sentence
 */
public record Level(int level, String name, String word, String says) {}
