package dev.plumbline.evaluator.panelmodel;

import java.util.Locale;

/** Which of the six rules decided, in the order in which they are tried. */
public enum DecidingRule {
    /** A must is short on two or more answers: not yet, however little else was asked. */
    MUST_SHORT(1),
    /** Weight, answers or a must are under their minima: not enough evidence. */
    EVIDENCE_MINIMA(2),
    /** A reaches the threshold, nothing is short and there is no gap: ready. */
    ROLE_MET(3),
    /** B reaches the threshold and nothing is short: ready with a plan. */
    ROLE_MET_WITHIN_SLACK(4),
    /** A is at most 1 minus the threshold: not yet. */
    ROLE_UNLIKELY(5),
    /** Nothing of this: not enough evidence. */
    UNDECIDED(6);

    private final int number;

    DecidingRule(int number) {
        this.number = number;
    }

    /** 1 to 6. */
    public int number() {
        return number;
    }

    /** As a key, for example {@code must-short}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
