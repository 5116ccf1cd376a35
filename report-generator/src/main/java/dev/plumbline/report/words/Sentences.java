package dev.plumbline.report.words;

import java.util.List;
import java.util.Locale;

/** Small change of sentences. */
public final class Sentences {

    private static final int WORDS_OF_A_QUOTE = 40;

    private Sentences() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** With a capital at its start. */
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Without the capital at its start, unless the first word is in capitals altogether. */
    public static String inner(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** With one full stop at its end. */
    public static String stop(String text) {
        return text.isEmpty() || ".?!”".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }

    /** The first forty words, with an ellipsis when there are more. */
    public static String quote(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= WORDS_OF_A_QUOTE
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, WORDS_OF_A_QUOTE)) + " …";
    }

    /** Seconds as {@code minutes:seconds}, two digits each. */
    public static String moment(int seconds) {
        return two(seconds / 60) + ":" + two(seconds % 60);
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }
}
