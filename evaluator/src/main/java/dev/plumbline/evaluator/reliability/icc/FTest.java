package dev.plumbline.evaluator.reliability.icc;

/**
 * The test of "no difference between subjects".
 *
 * @param f the ratio of mean squares
 * @param df1 its degrees of freedom above
 * @param df2 its degrees of freedom below
 * @param p how often chance alone would give a ratio at least as large
 */
public record FTest(double f, int df1, int df2, double p) {}
