package dev.plumbline.evaluator.panelmodel;

/**
 * What asking one question promises.
 *
 * @param candidate the question
 * @param entropy of the verdict now, in nats: 0 when it is settled, at most log 3
 * @param expected entropy after the answer, averaged over its outcomes, in nats; at most {@code
 *     entropy} but for rounding
 */
public record Outlook(Candidate candidate, double entropy, double expected) {

    /** The doubt the answer removes on average, in nats. */
    public double drop() {
        return entropy - expected;
    }

    /** The same for a minute of talking, in nats per minute: what questions are ordered by. */
    public double dropPerMinute() {
        return drop() / candidate.minutes();
    }
}
