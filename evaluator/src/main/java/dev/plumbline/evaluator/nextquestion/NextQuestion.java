package dev.plumbline.evaluator.nextquestion;

import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.OptionalDouble;

/**
 * A question worth asking before a decision.
 *
 * @param key what to ask
 * @param competency what it would tell about
 * @param minutes its talking time
 * @param doubtRemoved the share of the verdict's present doubt that an answer removes on average, 0
 *     to 1, an estimate; empty under a rating model without probabilities
 * @param why the reason in one sentence without a full stop
 */
public record NextQuestion(
        AnswerKey key, String competency, int minutes, OptionalDouble doubtRemoved, String why) {}
