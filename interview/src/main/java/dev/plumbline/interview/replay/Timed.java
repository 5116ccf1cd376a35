package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Moment;
import java.util.Optional;

/**
 * Something that was done at a moment of an answer.
 *
 * @param key in which answer
 * @param what id of the probe, hint or concern, or number of the reveal
 * @param at when, if it was written down
 */
public record Timed(AnswerKey key, String what, Optional<Moment> at) {}
