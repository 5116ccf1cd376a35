package dev.plumbline.evaluator.readiness;

import java.util.Locale;

/** What the evidence says for one role. It is never a decision. */
public enum Verdict {
    READY,
    READY_WITH_A_PLAN,
    NOT_YET,
    NOT_ENOUGH_EVIDENCE;

    /** In plain words, for example {@code ready with a plan}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As a key in files, for example {@code ready-with-a-plan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
