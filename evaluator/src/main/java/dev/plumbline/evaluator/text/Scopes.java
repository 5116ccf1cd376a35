package dev.plumbline.evaluator.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said about each word by those before it. A negation reaches five words on, at most to the
 * end of its clause; a question its sentence; a report, a possibility and a disclaimer the rest of
 * theirs, at most sixteen words. A stretch of eight words copied from the question is nobody's
 * claim. Punctuation may be missing altogether.
 */
final class Scopes {

    private static final int NEGATION = 5;
    private static final int SPEECH = 16;
    private static final int COPIED = 8;

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "without",
                    "cannot",
                    "cant",
                    "dont",
                    "doesnt",
                    "didnt",
                    "wont",
                    "wouldnt",
                    "shouldnt",
                    "isnt",
                    "arent",
                    "wasnt",
                    "neither",
                    "nor",
                    "avoid",
                    "avoids",
                    "nobody",
                    "nothing",
                    "refuse",
                    "refuses",
                    "against");
    private static final Set<String> AFTER_NOT = Set.of("null", "valid", "only", "just", "sure");
    private static final Set<String> OTHERS =
            Set.of(
                    "he",
                    "she",
                    "they",
                    "someone",
                    "somebody",
                    "people",
                    "colleague",
                    "teammate",
                    "friend",
                    "boss",
                    "article",
                    "blog",
                    "book",
                    "docs",
                    "manual");
    private static final Set<String> SPEAKING =
            Set.of(
                    "said",
                    "says",
                    "told",
                    "claims",
                    "claimed",
                    "suggested",
                    "suggests",
                    "wrote",
                    "recommends",
                    "recommended",
                    "mentioned");
    private static final List<List<String>> DISCLAIMERS =
            List.of(
                    List.of("no", "idea"),
                    List.of("not", "sure"),
                    List.of("dont", "know"),
                    List.of("do", "not", "know"),
                    List.of("never", "heard"),
                    List.of("in", "theory"),
                    List.of("hypothetically"),
                    List.of("some", "would", "say"),
                    List.of("one", "could"),
                    List.of("someone", "could"),
                    List.of("if", "i", "had"),
                    List.of("i", "could", "have"),
                    List.of("i", "should", "have"));

    private final String text;
    private final List<Token> tokens;
    private final List<List<Integer>> negations = new ArrayList<>();
    private final EvidenceStatus[] speech;

    Scopes(String text, List<Token> tokens, Set<String> prompt) {
        this.text = text;
        this.tokens = tokens;
        this.speech = new EvidenceStatus[tokens.size()];
        java.util.Arrays.fill(speech, EvidenceStatus.CLAIMED);
        tokens.forEach(t -> negations.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            negate(i);
            openSpeech(i);
        }
        questions();
        copied(prompt);
    }

    /** The words whose negation reaches this one. */
    List<Integer> negating(int token) {
        return negations.get(token);
    }

    /** How the words around this one mean it, negations apart. */
    EvidenceStatus speech(int token) {
        return speech[token];
    }

    /** Runs of so many words of a text, as {@link #copied} looks for them. */
    static Set<String> runs(List<Token> tokens, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= tokens.size(); i++) {
            runs.add(run(tokens, i, length));
        }
        return runs;
    }

    static String run(List<Token> tokens, int from, int length) {
        StringBuilder run = new StringBuilder();
        tokens.subList(from, from + length).forEach(t -> run.append(t.form()).append(' '));
        return run.toString();
    }

    static Set<String> copiedRuns(List<Token> prompt) {
        return runs(prompt, COPIED);
    }

    private void negate(int at) {
        String form = tokens.get(at).form();
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        boolean rather = next.equals("of") && form.equals("instead");
        boolean than = next.equals("than") && form.equals("rather");
        if (!rather && !than && (!NEGATIONS.contains(form) || AFTER_NOT.contains(next))) {
            return;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + NEGATION); i++) {
            if (breaks(i - 1, ".,;:!?") || tokens.get(i).form().equals("but")) {
                return;
            }
            negations.get(i).add(at);
        }
    }

    private void openSpeech(int at) {
        String form = tokens.get(at).form();
        if (SPEAKING.contains(form) && at > 0 && OTHERS.contains(tokens.get(at - 1).form())) {
            mark(at + 1, EvidenceStatus.REPORTED);
        }
        for (List<String> words : DISCLAIMERS) {
            if (at + words.size() <= tokens.size() && stands(words, at)) {
                mark(at + words.size(), EvidenceStatus.DISCLAIMED);
            }
        }
    }

    private boolean stands(List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).form().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void mark(int from, EvidenceStatus status) {
        for (int i = from; i < Math.min(tokens.size(), from + SPEECH); i++) {
            if (breaks(i - 1, ".;!?")) {
                return;
            }
            speech[i] = status;
        }
    }

    private void questions() {
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!breaks(i, ".;!?") && i < tokens.size() - 1) {
                continue;
            }
            if (breaks(i, "?")) {
                java.util.Arrays.fill(speech, start, i + 1, EvidenceStatus.ASKED);
            }
            start = i + 1;
        }
    }

    private void copied(Set<String> prompt) {
        for (int i = 0; i + COPIED <= tokens.size(); i++) {
            if (prompt.contains(run(tokens, i, COPIED))) {
                java.util.Arrays.fill(speech, i, i + COPIED, EvidenceStatus.STUFFED);
            }
        }
    }

    private boolean breaks(int token, String marks) {
        int from = tokens.get(token).end();
        for (int i = from; i < endOfGap(token, from); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int endOfGap(int token, int from) {
        int to = token + 1 < tokens.size() ? tokens.get(token + 1).start() : text.length();
        return Math.min(to, from + 40);
    }
}
