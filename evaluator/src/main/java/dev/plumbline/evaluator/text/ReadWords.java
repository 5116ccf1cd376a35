package dev.plumbline.evaluator.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as its words and what they stand for. */
final class ReadWords {

    private final String text;
    private final List<Token> tokens;
    private final List<Set<String>> keys;
    private final Scopes scopes;
    private final Map<String, List<Integer>> standing = new HashMap<>();

    /**
     * A text that was cut into words.
     *
     * @param tokens its words
     * @param keys for each word the words of cues that it stands for
     * @param scopes what is said about it around them
     */
    ReadWords(String text, List<Token> tokens, List<Set<String>> keys, Scopes scopes) {
        this.text = text;
        this.tokens = tokens;
        this.keys = keys;
        this.scopes = scopes;
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                standing.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    Scopes scopes() {
        return scopes;
    }

    int size() {
        return tokens.size();
    }

    boolean matches(int token, String key) {
        return keys.get(token).contains(key);
    }

    /** Where a word of a cue stands, in order. */
    List<Integer> standing(String key) {
        return standing.getOrDefault(key, List.of());
    }

    Evidence evidence(int from, int to, EvidenceStatus status) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new Evidence(start, end, text.substring(start, end), status);
    }
}
