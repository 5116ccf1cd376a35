package dev.plumbline.bank.question;

import java.util.Locale;

/** What a candidate is asked to do. The YAML word is the name in lower case with hyphens. */
public enum Kind {
    SCENARIO,
    CODE_REVIEW,
    DEBUGGING,
    DESIGN,
    BEHAVIOURAL,
    WRITTEN;

    /** The word used in content files, for example {@code code-review}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
