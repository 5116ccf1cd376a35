package dev.plumbline.evaluator.nextquestion;

import dev.plumbline.evaluator.panel.AnswerKey;

/**
 * A question worth asking before a decision.
 *
 * @param key what to ask
 * @param competency what it would tell about
 * @param minutes its talking time
 * @param why the reason in one sentence without a full stop
 */
public record NextQuestion(AnswerKey key, String competency, int minutes, String why) {}
