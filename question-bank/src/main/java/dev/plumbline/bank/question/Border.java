package dev.plumbline.bank.question;

/**
 * An author's expectation of a borderline candidate, where it departs from half-way.
 *
 * @param level the upper of the two levels whose border is meant
 * @param expect the expected rating of a candidate exactly on the border, between level - 1 and
 *     level
 * @param why the author's reason
 */
public record Border(int level, double expect, String why) {}
