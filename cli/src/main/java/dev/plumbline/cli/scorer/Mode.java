package dev.plumbline.cli.scorer;

import java.util.EnumSet;
import java.util.Set;

/** Which screen is shown. */
enum Mode {
    TALK,
    PROMPT,
    NOTE,
    BEYOND,
    DIGIT,
    QUESTIONS,
    SETTLE,
    REASON,
    REVIEW,
    HELP;

    private static final Set<Mode> WRITES = EnumSet.of(NOTE, BEYOND, REASON);
    private static final Set<Mode> PINS = EnumSet.of(NOTE, BEYOND, REASON, SETTLE, DIGIT);

    /** Whether keys are letters of a line. */
    boolean writes() {
        return WRITES.contains(this);
    }

    /** Whether it belongs to the question that it was entered with, whatever is opened since. */
    boolean pins() {
        return PINS.contains(this);
    }
}
