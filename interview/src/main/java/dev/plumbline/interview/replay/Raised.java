package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Moment;
import java.util.Optional;

/**
 * When a concern was raised.
 *
 * @param interviewer who raised it
 * @param key in which answer
 * @param concern the question's concern
 * @param at when, if it was written down
 */
public record Raised(String interviewer, AnswerKey key, String concern, Optional<Moment> at) {}
