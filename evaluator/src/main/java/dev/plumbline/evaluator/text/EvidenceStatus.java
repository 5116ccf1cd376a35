package dev.plumbline.evaluator.text;

/**
 * How the words that match a cue are meant. Only a claim counts, a refusal where the act is one,
 * and a question where the act is to ask.
 */
public enum EvidenceStatus {
    /** Said as the candidate's own. */
    CLAIMED("claimed"),
    /** Said not to be so, or not to be done. */
    REJECTED("rejected"),
    /** Part of a question. */
    ASKED("asked"),
    /** Somebody else's words. */
    REPORTED("reported"),
    /** Said not to be known, or only as a possibility. */
    DISCLAIMED("disclaimed"),
    /** Copied from the question. */
    STUFFED("stuffed");

    private final String word;

    EvidenceStatus(String word) {
        this.word = word;
    }

    /** As printed. */
    public String word() {
        return word;
    }
}
