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

    /** A second ask; "and why?" and "and how do you know?" belong to the first one. */
    private static final Pattern SECOND_ASK =
            Pattern.compile(
                    "(?i)\\?.*\\?|\\b(?:and|or)\\s+(?!why\\W*$)(?!how"
                            + " (?:do|did|would|will|could|can) (?:you|they|one)"
                            + " (?:know|tell|notice)\\W*$)(?:who|what|how|when|where"
                            + "|why|which|whom|do|does|did|is|are|would|should|could|can|will)\\b");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)^(?:if|when|once|after|before|while|as|with|without|in|at|on|during|suppose|say)"
                        + "\\b[^,?]*,\\s*");
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)^(?:(?:so|then|and|but),?\\s+)?(?:you|it|that|this|they|we)\\b.*");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:what|which|who|whom|whose|when|where|why|how)\\b");

    private Asking() {}

    /** Whether the last sentence is a question that yes or no would answer. */
    public static boolean isYesNo(String text) {
        String last = OPENING.matcher(lastQuestion(text)).replaceFirst("");
        return AUXILIARIES.contains(firstWord(last))
                || STATEMENT.matcher(last).matches() && !OPEN.matcher(last).find();
    }

    /**
     * Whether a question says that the answer was wrong, as {@code Isn't that slow?} or {@code Why
     * did you leave it out?}.
     */
    public static boolean isAccusing(String text) {
        String last = lastQuestion(text);
        return firstWord(last).matches("(?:are|could|did|do|does|is|should|was|would|wo)n['’]t")
                || last.matches("(?i)why (?:did|do|would|have|are|were|can)(?:n['’]t)? you\\b.*");
    }

    /** Whether more than one thing is asked at once. */
    public static boolean isDouble(String text) {
        return SECOND_ASK.matcher(text.strip()).find();
    }

    private static String firstWord(String sentence) {
        List<String> words = PlainProse.words(sentence);
        return words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
    }

    /** The last sentence where it ends with a question mark, or nothing. */
    private static String lastQuestion(String text) {
        List<String> sentences = PlainProse.sentences(text);
        String last = sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).strip();
        return last.endsWith("?") ? last : "";
    }
}
