package dev.plumbline.evaluator.text;

import java.util.List;
import java.util.Set;

/**
 * A text as its words and what they stand for.
 *
 * @param tokens its words
 * @param keys for each word the words of cues that it stands for
 * @param scopes what is said about it around them
 */
record ReadWords(String text, List<Token> tokens, List<Set<String>> keys, Scopes scopes) {

    int size() {
        return tokens.size();
    }

    boolean matches(int token, String key) {
        return keys.get(token).contains(key);
    }

    Evidence evidence(int from, int to, EvidenceStatus status) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new Evidence(start, end, text.substring(start, end), status);
    }
}
