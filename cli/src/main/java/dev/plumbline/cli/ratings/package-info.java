/**
 * The door for ratings in a CSV file: text, separator, columns and cells, each fault at its line
 * and column. Start reading at {@link dev.plumbline.cli.ratings.RatingsReader}. Nothing here knows
 * a statistic.
 */
@NullMarked
package dev.plumbline.cli.ratings;

import org.jspecify.annotations.NullMarked;
