package dev.plumbline.bank.finding;

import java.util.Comparator;

/**
 * One fault of one file. Ordered by place, then rule, then message.
 *
 * @param rule the stable id of the rule that was broken, for example {@code PB-S1}
 * @param message what is wrong, one sentence; may quote the user's input as it stands
 * @param fix what to do about it, one sentence; may be empty
 */
public record Finding(String rule, Severity severity, Place place, String message, String fix)
        implements Comparable<Finding> {

    private static final int LONGEST = 300;

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::fix);

    public Finding {
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a finding needs a rule and a message");
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code file:line:column: error[rule] message. remedy} on one line. Control, bidirectional and
     * lone surrogate characters are escaped, message and remedy cut after 300 characters each.
     */
    public String line() {
        String text =
                Visible.text(place.toString(), Integer.MAX_VALUE)
                        + ": "
                        + severity.word()
                        + "["
                        + Visible.text(rule, LONGEST)
                        + "] "
                        + sentence(message);
        return fix.isBlank() ? text : text + " " + sentence(fix);
    }

    private static String sentence(String words) {
        String text = Visible.text(words, LONGEST);
        return text.matches("(?s).*[.?!:…]$") ? text : text + ".";
    }
}
