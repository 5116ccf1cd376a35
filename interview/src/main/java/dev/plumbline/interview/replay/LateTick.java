package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;

/**
 * An act whose tick was changed after its interviewer had seen the suggestion.
 *
 * @param interviewer who
 * @param key in which answer
 * @param indicator the act
 */
public record LateTick(String interviewer, AnswerKey key, String indicator) {}
