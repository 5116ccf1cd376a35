package dev.plumbline.bank.question;

import java.util.Locale;

/**
 * The form in which a question is asked. Question and form together are the key of an answer: two
 * forms of one question give two answers.
 */
public enum Form {
    FULL,
    SHORT,
    /** The short twin: the same question, asked the other way round. */
    TWIN,
    TWIN_FULL;

    /** The word used in content files, for example {@code twin-full}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the candidate hears the twin instead of the question's own prompt. */
    public boolean isTwin() {
        return this == TWIN || this == TWIN_FULL;
    }

    /** Whether only the indicators and probes of the short form apply. */
    public boolean isShort() {
        return this == SHORT || this == TWIN;
    }
}
