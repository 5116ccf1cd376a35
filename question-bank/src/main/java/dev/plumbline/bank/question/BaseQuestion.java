package dev.plumbline.bank.question;

/**
 * The question that another one extends for its own stack: levels, acts, weights and anchors are
 * those of this version.
 *
 * @param version from 1
 */
public record BaseQuestion(String id, int version) {

    /** From {@code ID@VERSION}. */
    public static BaseQuestion parse(String text) {
        int at = text.indexOf('@');
        return new BaseQuestion(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    /** As content files write it: {@code ID@VERSION}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
