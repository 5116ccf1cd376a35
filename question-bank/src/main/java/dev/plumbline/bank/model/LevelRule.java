package dev.plumbline.bank.model;

/**
 * How ticks become a suggested level: the highest level L such that for every l up to L at least
 * {@code shareOfLevel} of the weight of level l is ticked, at least {@code shareUpTo} of the weight
 * up to l, and every critical indicator up to l.
 *
 * @param shareOfLevel 0 to 1
 * @param shareUpTo 0 to 1
 */
public record LevelRule(double shareOfLevel, double shareUpTo) {}
