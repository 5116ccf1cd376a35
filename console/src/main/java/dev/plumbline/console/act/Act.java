package dev.plumbline.console.act;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Moment;
import java.util.Optional;

/**
 * One deed, with the id that makes sending it again harmless.
 *
 * @param id made on the device, 1 to 64 letters, digits, hyphens or underscores
 * @param at the time on the question's clock, for a deed about an answer
 */
public record Act(String id, Optional<Moment> at, Deed deed) {

    /** The answer it is about, if it is about one. */
    public Optional<AnswerKey> key() {
        return deed.key();
    }
}
