package dev.plumbline.console.log;

import java.util.Optional;
import java.util.Set;

/**
 * Says what may be kept, and hears what was. All methods are called on the writer's thread only, so
 * that nothing can come between the question and the answer.
 */
public interface Judge {

    /** Why a submission may not be kept; nothing when it may. */
    Optional<Refusal> refuse(Submission submission);

    /** Takes a submission into account for those that follow; it is not durable yet. */
    void accepted(Envelope envelope, Submission submission);

    /** Told in sequence after a submission is durable. */
    void kept(Envelope envelope, Submission submission);

    /** Told that what was accepted in these interviews was not written after all. */
    void forgotten(Set<String> interviews);
}
