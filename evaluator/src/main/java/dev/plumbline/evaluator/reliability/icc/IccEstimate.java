package dev.plumbline.evaluator.reliability.icc;

import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.Statistic;

/**
 * One intraclass correlation.
 *
 * @param value at most 1; below 0 where raters differ more than subjects do
 * @param test of "no difference between subjects"; undefined where raters never differ
 * @param interval 95 %, by the F distribution; undefined where the formula has no finite bounds
 */
public record IccEstimate(double value, Statistic<FTest> test, Statistic<Interval> interval) {}
