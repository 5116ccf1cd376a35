package dev.plumbline.interview.replay;

/**
 * For whom events are replayed. Before the reveal an interviewer sees the room and the own
 * scorecard; nobody sees a colleague's.
 */
public sealed interface Viewer {

    /** An interviewer of the panel, by code. */
    record Interviewer(String code) implements Viewer {}

    /** The person who runs the panel; sees who handed in, and no value before the reveal. */
    record Coordinator() implements Viewer {}

    /** The evaluation after the interview; sees every scorecard, handed in or not. */
    record Evaluation() implements Viewer {}

    /** Whether this viewer may see a scorecard. */
    default boolean sees(String interviewer, boolean revealed) {
        if (revealed || this instanceof Evaluation) {
            return true;
        }
        return this instanceof Interviewer me && me.code().equals(interviewer);
    }
}
