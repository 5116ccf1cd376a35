package dev.plumbline.evaluator.simulation;

import java.util.Locale;

/** How a simulated panel comes to its verdict. */
public enum Way {
    /** Every question is asked; of severities only the stated spread is known. */
    ALL_QUESTIONS,
    /** The same, one question at a time, until rule 1, 3, 4 or 5 decides. */
    STOPPING_EARLY,
    /** Every question is asked, and every interviewer's severity is known exactly. */
    SEVERITIES_KNOWN;

    /** As a key, for example {@code stopping-early}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
