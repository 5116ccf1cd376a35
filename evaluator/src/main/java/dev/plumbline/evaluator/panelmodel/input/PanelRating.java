package dev.plumbline.evaluator.panelmodel.input;

/**
 * The level one interviewer gave one answer.
 *
 * @param question id of the question
 * @param rater code of the interviewer
 * @param rating 0 to the highest rating of the question's scale
 */
public record PanelRating(String question, String rater, int rating) {}
