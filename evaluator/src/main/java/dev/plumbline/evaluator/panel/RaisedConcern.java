package dev.plumbline.evaluator.panel;

/**
 * A concern that one interviewer raised about one answer.
 *
 * @param id the question's concern
 * @param state where it was left
 * @param quote the candidate's words; not empty when it stands
 */
public record RaisedConcern(String id, State state, String quote) {

    /** Where a concern was left; only a standing one caps the suggestion. */
    public enum State {
        RAISED,
        WITHDRAWN,
        STANDING
    }
}
