package dev.plumbline.cli.scorer;

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
    HELP
}
