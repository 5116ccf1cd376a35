/**
 * Statistics of agreement for a table of ratings: would another panel have given about the same
 * ratings? None of them says whether the ratings are right. Start with {@link
 * dev.plumbline.evaluator.reliability.RatingTable}, which everything here reads, and {@link
 * dev.plumbline.evaluator.reliability.Statistic}, which everything here gives. Nothing here knows a
 * panel, a question or a file.
 */
@NullMarked
package dev.plumbline.evaluator.reliability;

import org.jspecify.annotations.NullMarked;
