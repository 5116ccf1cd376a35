package dev.plumbline.bank.finding;

import java.util.Locale;

/** How much a finding weighs: an error makes the exit code 1, a warning and a note do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that stands in a printed finding. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
