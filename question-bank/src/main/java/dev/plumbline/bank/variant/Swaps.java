package dev.plumbline.bank.variant;

import dev.plumbline.bank.question.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The swaps of one variant, ready to be applied to any text. All swaps happen in one pass, so what
 * was put in is never swapped again. Where several could begin at one place the longest wins. A
 * letter, a digit or an underscore beside a word makes it another word: {@code order} is not found
 * in {@code order_by} or {@code orders}. Upper and lower case count. A blank in a swap or in a
 * phrase to keep stands for any white space, a line break too.
 */
final class Swaps {

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern WORD_PART = Pattern.compile(WORD);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Pattern words;
    private final Pattern kept;

    Swaps(Variant variant) {
        variant.swap()
                .forEach(
                        (from, to) -> {
                            if (!from.isBlank() && numbers(from).equals(numbers(to))) {
                                replacements.put(squeezed(from), to);
                            } else {
                                refused.add(from);
                            }
                        });
        words = anyOf(replacements.keySet().stream().toList());
        kept = anyOf(variant.keep().stream().filter(k -> !k.isBlank()).toList());
    }

    /**
     * Keys that are never applied, because they are blank or would change a number; in the author's
     * order.
     */
    List<String> refused() {
        return List.copyOf(refused);
    }

    String applyTo(String text) {
        TreeMap<Integer, Integer> frozen = new TreeMap<>();
        kept.matcher(text).results().forEach(phrase -> frozen.put(phrase.start(), phrase.end()));
        StringBuilder out = new StringBuilder();
        Matcher matcher = words.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (Map.Entry<Integer, Integer> phrase : frozen.entrySet()) {
            swap(text, matcher, from, phrase.getKey(), out);
            out.append(text, phrase.getKey(), phrase.getValue());
            from = phrase.getValue();
        }
        swap(text, matcher, from, text.length(), out);
        return out.toString();
    }

    private void swap(String text, Matcher matcher, int from, int to, StringBuilder out) {
        int done = from;
        matcher.region(from, to);
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            out.append(text, done, found.start());
            out.append(replacements.getOrDefault(squeezed(found.group()), found.group()));
            done = found.end();
        }
        out.append(text, done, to);
    }

    private static Pattern anyOf(List<String> phrases) {
        String alternatives =
                phrases.stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(p -> p))
                        .map(Swaps::wholeWord)
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("(?!)");
        Set<String> first = new TreeSet<>();
        phrases.forEach(
                p -> first.add(Pattern.quote(Character.toString(squeezed(p).codePointAt(0)))));
        String begins = first.isEmpty() ? "" : "(?=" + String.join("|", first) + ")";
        return Pattern.compile(begins + "(?:" + alternatives + ")");
    }

    /** A border is asked for only where the phrase begins or ends with a part of a word. */
    private static String wholeWord(String phrase) {
        String squeezed = squeezed(phrase);
        StringBuilder pattern = new StringBuilder();
        if (isWordPart(squeezed.codePointAt(0))) {
            pattern.append("(?<!").append(WORD).append(")");
        }
        List<String> quoted = new ArrayList<>();
        for (String part : squeezed.split(" ", -1)) {
            quoted.add(Pattern.quote(part));
        }
        pattern.append(String.join("\\s+", quoted));
        if (isWordPart(squeezed.codePointBefore(squeezed.length()))) {
            pattern.append("(?!").append(WORD).append(")");
        }
        return pattern.toString();
    }

    private static boolean isWordPart(int codePoint) {
        return WORD_PART.matcher(Character.toString(codePoint)).matches();
    }

    private static String squeezed(String phrase) {
        return BLANKS.matcher(phrase.strip()).replaceAll(" ");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
