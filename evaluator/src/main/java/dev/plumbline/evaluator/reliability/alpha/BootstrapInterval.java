package dev.plumbline.evaluator.reliability.alpha;

import dev.plumbline.evaluator.reliability.Interval;

/**
 * A percentile interval from resampled units.
 *
 * @param interval the 2.5th and the 97.5th percentile
 * @param resamples how many sets of units were drawn
 * @param withoutVariation how many of them had equal ratings only, so no alpha; they are left out
 */
public record BootstrapInterval(Interval interval, int resamples, int withoutVariation) {}
