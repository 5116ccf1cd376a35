package dev.plumbline.bank.opening;

import dev.plumbline.bank.canonical.Figures;

/**
 * How long the records of an opening are kept.
 *
 * @param profile name of the rule that the panel follows; not legal advice
 * @param months until they are erased, 1 to 120
 * @param start what the months are counted from
 * @param legalHold whether erasure is stopped for now
 */
public record Retention(String profile, int months, Start start, boolean legalHold) {

    /** What the months are counted from. */
    public enum Start {
        /** The day on which the panel decided. */
        DECISION,
        /** The day on which the record was made. */
        RECORD
    }

    /** The same as a sentence without a full stop. */
    public String says() {
        String time =
                Figures.count(months, "month", "months")
                        + (start == Start.DECISION
                                ? " after the decision"
                                : " after the record was made");
        String rule = " (retention profile " + profile + "; not legal advice)";
        return legalHold
                ? "Under a legal hold, which stops erasure; without it erased " + time + rule
                : "Until " + time + ", then erased" + rule;
    }
}
