package dev.plumbline.bank.lint.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of answer a question asks for. */
public final class Asking {

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is",
                    "may", "might", "must", "shall", "should", "was", "were", "will", "would");

    private static final Pattern SECOND_ASK =
            Pattern.compile(
                    "(?i)\\?.*\\?|\\b(?:and|or)\\s+(?:who|what|how|when|where|why|which|whom|do|does"
                        + "|did|is|are|would|should|could|can|will)\\b");

    private Asking() {}

    /** Whether the last sentence is a question that yes or no would answer. */
    public static boolean isYesNo(String text) {
        return AUXILIARIES.contains(firstWord(text));
    }

    /** The same for a question that begins with its own answer, as {@code Isn't that slow?}. */
    public static boolean isAccusing(String text) {
        return firstWord(text).matches("(?:are|could|did|do|does|is|should|was|would|wo)n['’]t");
    }

    /** Whether more than one thing is asked at once. */
    public static boolean isDouble(String text) {
        return SECOND_ASK.matcher(text).find();
    }

    private static String firstWord(String text) {
        List<String> sentences = PlainProse.sentences(text);
        if (sentences.isEmpty()) {
            return "";
        }
        String last = sentences.get(sentences.size() - 1);
        boolean asks = last.stripTrailing().endsWith("?");
        return asks ? PlainProse.words(last).get(0).toLowerCase(Locale.ROOT) : "";
    }
}
