package dev.plumbline.cli.scorer;

import java.time.Duration;
import java.util.Optional;

/**
 * Everything that a screen shows at one moment.
 *
 * @param question the one that the screen belongs to
 * @param elsewhere the number of another question that was opened since the screen was entered
 * @param probe which probe stands on it
 * @param asking what a list is of: facts {@code r}, hints {@code z} or concerns {@code a}
 * @param most the last number that may be typed
 * @param level the level that is being rated; below 0 for a void answer
 * @param says what the last key had to say
 * @param settled anchors, and the suggestion once it was sent
 * @param sealed whether nothing on the own card can change any more
 * @param page where browsers find the console; empty when it runs for this terminal only
 * @param saved how far what was done is kept
 */
record Shown(
        Mode mode,
        Standing standing,
        Optional<QuestionView> question,
        Optional<Integer> elsewhere,
        int probe,
        int scroll,
        String asking,
        int most,
        String typed,
        int level,
        String says,
        String settled,
        boolean sealed,
        Optional<String> page,
        String saved,
        Duration elapsed) {

    CardState card() {
        return standing.card();
    }

    /** The question and its form, as paths name them. */
    String key() {
        return question.map(QuestionView::path).orElse("");
    }
}
