package dev.plumbline.evaluator.panelmodel.input;

/**
 * A question as one answer was given to it. A question and its twin are two of these.
 *
 * @param id unique in the panel
 * @param competency id of the one competency that it scores
 * @param scale how it turns levels into ratings
 */
public record RatedQuestion(String id, String competency, RatingScale scale) {}
