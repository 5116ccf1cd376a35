package dev.plumbline.evaluator.simulation.sanity;

import dev.plumbline.evaluator.panelmodel.CompetencyPosterior.Range;

/**
 * What some ratings say about one competency of which nothing else is known.
 *
 * @param ratings in words, for example {@code 3,3 twice}: two answers, each rated 3 by two
 *     interviewers
 * @param atLeast2 P(level at least 2), 0 to 1
 * @param atLeast3 P(level at least 3), 0 to 1
 * @param atLeast4 P(level 4), 0 to 1
 * @param range80 the central 80 per cent, clipped to 0 to 4
 */
public record RatingsRow(
        String ratings, double atLeast2, double atLeast3, double atLeast4, Range range80) {}
