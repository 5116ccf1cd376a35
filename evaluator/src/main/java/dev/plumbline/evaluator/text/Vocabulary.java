package dev.plumbline.evaluator.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of all cues of a question, and which of them a written word stands for. A word that
 * stands for none and is none of the question's own may be a slip: one letter wrong, missing, extra
 * or two changed places, in words from five letters with the same first one.
 */
final class Vocabulary {

    private static final int TYPO_FROM = 5;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private final Set<String> own;
    private final Map<Character, TreeSet<String>> byFirst = new TreeMap<>();

    Vocabulary(Collection<Term> terms, Set<String> own) {
        this.own = own;
        for (Term term : terms) {
            term.keys().forEach(this::add);
            add(term.joined());
        }
    }

    private void add(String key) {
        boolean open = key.endsWith("*");
        String word = open ? key.substring(0, key.length() - 1) : key;
        (open ? beginnings : whole).add(word);
        if (open) {
            lengths.add(word.length());
        }
        boolean letters = word.chars().allMatch(Character::isLetter);
        if (letters && word.length() >= TYPO_FROM) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new TreeSet<>()).add(key);
        }
    }

    /** The keys that each word stands for; equal words are looked up once. */
    List<Set<String>> of(List<Token> tokens) {
        Map<String, Set<String>> known = new HashMap<>();
        return tokens.stream().map(t -> known.computeIfAbsent(t.form(), this::keys)).toList();
    }

    private Set<String> keys(String form) {
        Set<String> keys = new HashSet<>();
        if (whole.contains(form)) {
            keys.add(form);
        }
        for (int end : lengths.headSet(form.length(), true)) {
            String start = form.substring(0, end);
            if (beginnings.contains(start) && form.indexOf('_', end) < 0) {
                keys.add(start + "*");
            }
        }
        if (keys.isEmpty() && form.length() >= TYPO_FROM && !own.contains(form)) {
            for (String key : byFirst.getOrDefault(form.charAt(0), new TreeSet<>())) {
                if (slip(form, key)) {
                    keys.add(key);
                }
            }
        }
        return Set.copyOf(keys);
    }

    private static boolean slip(String form, String key) {
        if (!key.endsWith("*")) {
            return near(form, key);
        }
        String start = key.substring(0, key.length() - 1);
        int length = start.length();
        return form.length() >= length - 1
                && (near(form.substring(0, Math.min(form.length(), length)), start)
                        || form.length() > length && near(form.substring(0, length + 1), start));
    }

    /** Whether one slip turns a word into the other. */
    static boolean near(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        String restA = a.substring(from);
        String restB = b.substring(from);
        if (restA.length() != restB.length()) {
            String longer = restA.length() > restB.length() ? restA : restB;
            return longer.substring(1).equals(restA.length() > restB.length() ? restB : restA);
        }
        if (restA.isEmpty() || restA.substring(1).equals(restB.substring(1))) {
            return true;
        }
        return restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
    }
}
