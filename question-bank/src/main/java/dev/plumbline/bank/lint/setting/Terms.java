package dev.plumbline.bank.lint.setting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terms ready to be looked for. A pattern is tried only where the first two characters are those of
 * a term; of terms that begin at one place the longest written one wins.
 */
final class Terms {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String BEHIND = "(?![\\p{L}\\p{N}_])";
    private static final char ANY = 0;

    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final BitSet firsts = new BitSet();

    /** Where a term is met: from the index {@code start} to the one before {@code end}. */
    record Hit(int start, int end) {

        boolean covers(Hit other) {
            return start <= other.start && other.end <= end;
        }
    }

    Terms(List<String> terms) {
        List<String> longestFirst = new ArrayList<>(terms);
        longestFirst.removeIf(String::isBlank);
        longestFirst.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        Map<Integer, List<String>> byBeginning = new HashMap<>();
        longestFirst.forEach(
                term -> byBeginning.computeIfAbsent(beginning(term), k -> new ArrayList<>()));
        for (Map.Entry<Integer, List<String>> group : byBeginning.entrySet()) {
            for (String term : longestFirst) {
                int own = beginning(term);
                if (own == group.getKey() || own == anyAfter(group.getKey())) {
                    group.getValue().add(pattern(term));
                }
            }
            String choices = String.join("|", group.getValue());
            firsts.set(group.getKey() >>> 16);
            patterns.put(group.getKey(), Pattern.compile("(?:" + choices + ")" + BEHIND));
        }
    }

    /** Where terms are met, in the order of the text; no two overlap. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.length() && !patterns.isEmpty()) {
            int end = endAt(text, at);
            if (end > at) {
                hits.add(new Hit(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return hits;
    }

    private int endAt(String text, int at) {
        if (!firsts.get(folded(text.charAt(at)))) {
            return at;
        }
        if (at > 0 && isWordPart(text.codePointBefore(at))) {
            return at;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ANY;
        int key = key(text.charAt(at), next);
        Pattern exact = patterns.get(key);
        Pattern pattern = exact == null ? patterns.get(anyAfter(key)) : exact;
        if (pattern == null) {
            return at;
        }
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static int beginning(String term) {
        String words = term.strip();
        boolean open =
                words.length() < 2
                        || words.charAt(1) == '*'
                        || Character.isWhitespace(words.charAt(1));
        return key(words.charAt(0), open ? ANY : words.charAt(1));
    }

    private static int key(char first, char second) {
        return folded(first) << 16 | folded(second);
    }

    private static int anyAfter(int key) {
        return key & 0xFFFF0000;
    }

    /** The same for all letters that differ in case only. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || point == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String pattern(String term) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(term.strip())) {
            boolean stem = word.endsWith("*");
            String bare = stem ? word.substring(0, word.length() - 1) : word;
            words.add(Pattern.quote(bare) + (stem ? "[\\p{L}\\p{N}]*" : ""));
        }
        boolean anyCase = term.equals(term.toLowerCase(Locale.ROOT));
        return (anyCase ? "(?iu:" : "(?:") + String.join("[\\s-]+", words) + ")";
    }
}
