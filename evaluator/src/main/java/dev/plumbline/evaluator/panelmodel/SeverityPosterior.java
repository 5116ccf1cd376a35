package dev.plumbline.evaluator.panelmodel;

/**
 * How strict an interviewer appears, the ratings and the prior taken together.
 *
 * @param rater the interviewer's code
 * @param mean in levels; positive is stricter than colleagues
 * @param sd its standard deviation, in levels
 */
public record SeverityPosterior(String rater, double mean, double sd) {}
