package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Moment;
import java.util.Optional;

/**
 * A note as it was taken.
 *
 * @param interviewer who took it
 * @param key in which answer
 * @param at when, since the question was opened
 * @param text plain text, never markup
 */
public record Note(String interviewer, AnswerKey key, Optional<Moment> at, String text) {}
