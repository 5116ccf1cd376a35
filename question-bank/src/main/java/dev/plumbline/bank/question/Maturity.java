package dev.plumbline.bank.question;

import java.util.Locale;

/**
 * Whether a question can be asked by people only ({@link #LIVE_READY}) or also has a text part that
 * the text scorer may use ({@link #TEXT_READY}).
 */
public enum Maturity {
    LIVE_READY,
    TEXT_READY;

    /** The word used in content files, for example {@code live-ready}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
