package dev.plumbline.evaluator.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at a text as a whole for what makes words in it worth nothing. */
final class Doubts {

    static final int MOST_WORDS = 5_000;

    private static final int CONTENT_WORDS = 12;
    private static final double ENGLISH = 0.03;
    private static final double LIST = 0.14;
    private static final double COPIED = 0.5;
    private static final double FRESH = 0.6;
    private static final double ON_TOPIC = 0.39;
    private static final int BEGINNING = 4;
    private static final int RUN = 4;

    private static final Set<String> FUNCTION =
            Set.of(
                    "a", "an", "the", "and", "or", "but", "if", "then", "so", "that", "this",
                    "these", "those", "it", "its", "i", "we", "you", "they", "he", "she", "is",
                    "are", "was", "were", "be", "been", "will", "would", "can", "could", "should",
                    "do", "does", "did", "has", "have", "had", "to", "of", "in", "on", "at", "for",
                    "with", "by", "from", "as", "not", "no", "which", "when", "what", "who",
                    "because", "before", "after", "while", "than", "there", "their", "my", "our",
                    "until", "only", "each", "every", "all", "any", "into", "over", "about", "how");
    private static final Set<String> FOREIGN =
            Set.of(
                    "der", "die", "das", "und", "ist", "nicht", "ich", "ein", "eine", "mit", "den",
                    "le", "la", "les", "et", "est", "une", "je", "que", "pas", "pour", "el", "los",
                    "las", "y", "en", "es", "un", "por", "het", "een", "niet", "van", "il", "che",
                    "non", "di", "per", "ve", "bir", "bu", "nie", "jest", "i_to", "se", "w");

    private final Set<String> promptRuns;
    private final Set<String> subject;
    private final Subjects.Others others;

    /**
     * Doubts about answers to one question.
     *
     * @param prompt what the candidate heard
     * @param about that, and all else that says what the question is about
     * @param root of the question
     * @param subjects of its bank
     */
    Doubts(List<Token> prompt, List<Token> about, String root, Subjects subjects) {
        this.promptRuns = Scopes.runs(prompt, RUN);
        this.subject = beginnings(about);
        this.others = subjects.others(root, subject);
    }

    /** The first letters of the words that say something. */
    static Set<String> beginnings(List<Token> tokens) {
        Set<String> beginnings = new HashSet<>();
        for (Token token : tokens) {
            if (isContent(token) && token.form().length() > 2) {
                String form = token.form();
                beginnings.add(form.substring(0, Math.min(BEGINNING, form.length())));
            }
        }
        return beginnings;
    }

    static boolean isContent(Token token) {
        return token.form().length() > 1
                && !FUNCTION.contains(token.form())
                && Character.isLetter(token.form().codePointAt(0));
    }

    Optional<Abstention> of(List<Token> tokens) {
        Set<String> content = new HashSet<>();
        tokens.stream().filter(Doubts::isContent).forEach(t -> content.add(t.form()));
        if (tokens.size() > MOST_WORDS) {
            return Optional.of(Abstention.TOO_LONG);
        }
        if (content.size() < CONTENT_WORDS) {
            boolean repeats = tokens.size() > 4 * CONTENT_WORDS;
            return Optional.of(repeats ? Abstention.REPETITION : Abstention.TOO_SHORT);
        }
        double english = share(tokens, FUNCTION);
        if (share(tokens, FOREIGN) > english || otherScript(tokens)) {
            return Optional.of(Abstention.OTHER_LANGUAGE);
        }
        if (inPrompt(tokens) > COPIED) {
            return Optional.of(Abstention.COPIED);
        }
        if (fresh(tokens) < FRESH) {
            return Optional.of(Abstention.REPETITION);
        }
        if (english < LIST) {
            return Optional.of(
                    english < ENGLISH && !onTopic(tokens)
                            ? Abstention.OTHER_LANGUAGE
                            : Abstention.LIST_LIKE);
        }
        return onTopic(tokens) ? Optional.empty() : Optional.of(Abstention.OFF_TOPIC);
    }

    private boolean onTopic(List<Token> tokens) {
        Set<String> words = beginnings(tokens);
        long shared = words.stream().filter(subject::contains).count();
        return shared >= ON_TOPIC * words.size() && !others.claim(words);
    }

    private static double share(List<Token> tokens, Set<String> words) {
        return tokens.stream().filter(t -> words.contains(t.form())).count()
                / (double) tokens.size();
    }

    private static boolean otherScript(List<Token> tokens) {
        long other =
                tokens.stream()
                        .map(t -> t.form().codePointAt(0))
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                        .count();
        return other > tokens.size() / 3;
    }

    private double inPrompt(List<Token> tokens) {
        int runs = Math.max(1, tokens.size() - RUN + 1);
        int copied = 0;
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            copied += promptRuns.contains(Scopes.run(tokens, i, RUN)) ? 1 : 0;
        }
        return copied / (double) runs;
    }

    private static double fresh(List<Token> tokens) {
        return Scopes.runs(tokens, 3).size() / (double) Math.max(1, tokens.size() - 2);
    }
}
