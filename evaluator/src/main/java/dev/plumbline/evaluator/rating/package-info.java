/**
 * From ticks to a suggested level, for one answer on one scorecard, and what stands beside it: the
 * interviewer's own rating. Start reading at {@link
 * dev.plumbline.evaluator.rating.LevelSuggestion}. A suggestion never becomes a rating by itself.
 */
@NullMarked
package dev.plumbline.evaluator.rating;

import org.jspecify.annotations.NullMarked;
