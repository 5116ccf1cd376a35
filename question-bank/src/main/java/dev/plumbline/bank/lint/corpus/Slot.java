package dev.plumbline.bank.lint.corpus;

/** Where in a question a sentence would stand; its word in a file is the name in small letters. */
public enum Slot {
    /** The whole prompt. */
    PROMPT,
    /** What a probe asks. */
    PROBE,
    /** The anchor of level 1. */
    ANCHOR,
    /** What an indicator says. */
    INDICATOR,
    /** The label of an indicator. */
    LABEL,
    /** The check question of a concern. */
    ASK
}
