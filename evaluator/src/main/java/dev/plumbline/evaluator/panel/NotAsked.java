package dev.plumbline.evaluator.panel;

/**
 * A planned answer that was never asked for.
 *
 * @param key which answer
 * @param why what kept it from being asked
 */
public record NotAsked(AnswerKey key, Why why) {

    /** What kept a planned question from being asked. */
    public enum Why {
        TIME,
        SKIPPED,
        DECLINED
    }
}
