package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that a screen shows at one moment.
 *
 * @param probe which probe stands on it
 * @param level the level that is being rated; below 0 for a void answer
 * @param says what the last key had to say
 * @param settled anchors, and the suggestion once it was sent
 * @param frame the plan and the panel, once the server has sent them
 * @param saved how far what was done is kept
 */
record Shown(
        Mode mode,
        Optional<QuestionView> question,
        CardState card,
        String key,
        int probe,
        int scroll,
        String typed,
        int level,
        String says,
        String settled,
        Optional<View> frame,
        String saved,
        Duration elapsed) {}
