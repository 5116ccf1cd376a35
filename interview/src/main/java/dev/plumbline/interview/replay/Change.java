package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import java.time.Instant;
import java.util.Optional;

/**
 * When a rating was amended after the reveal.
 *
 * @param interviewer whose rating
 * @param key of which answer
 * @param at when, if it was written down
 */
public record Change(String interviewer, AnswerKey key, Optional<Instant> at) {}
