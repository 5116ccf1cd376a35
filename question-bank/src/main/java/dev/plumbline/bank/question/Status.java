package dev.plumbline.bank.question;

import java.util.Locale;

/**
 * How far a question has come. {@link #APPROVED} needs a reviewer who is not an author; {@link
 * #RETIRED} questions stay readable for old interviews and are never planned.
 */
public enum Status {
    DRAFT,
    REVIEW,
    APPROVED,
    RETIRED;

    /** The word used in content files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
