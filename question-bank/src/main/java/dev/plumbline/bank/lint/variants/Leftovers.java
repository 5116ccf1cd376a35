package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.question.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a swap has left behind in a rendered text. */
final class Leftovers {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TRIPLE = Pattern.compile("([a-z])\\1\\1");

    private Leftovers() {}

    /**
     * The places where one swap has gone wrong, as they read: the old word in another form or in
     * other letters, a word behind the wrong article, a word twice, a letter three times.
     */
    static List<String> of(String from, String to, Variant variant, String base, String rendered) {
        List<String> left = new ArrayList<>();
        if (folded(rendered).contains(folded(from))) {
            Pattern old = oldWord(from);
            if (variant.swap().values().stream().noneMatch(value -> found(old, value))) {
                add(old, without(variant.keep(), rendered), left);
            }
        }
        String word = to.strip().split("\\s+")[0];
        if (rendered.contains(word)) {
            add(wrongArticle(word), rendered, left);
        }
        String last = to.substring(to.lastIndexOf(' ') + 1);
        if (rendered.contains(last + " " + last)) {
            String twice = Pattern.quote(last);
            add(Pattern.compile("\\b" + twice + " " + twice + "\\b"), rendered, left);
        }
        if (TRIPLE.matcher(to).find() && !base.contains(to)) {
            left.add(to);
        }
        return left.stream().distinct().toList();
    }

    /** A text with one blank for each run of white space. */
    static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** The same for all letters that differ in case only. */
    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a text holds a key of a swap as whole words. */
    static boolean holds(String text, String key) {
        String words = Pattern.quote(key.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return found(Pattern.compile("(?<![\\p{L}\\p{N}_])" + words + "(?![\\p{L}\\p{N}_])"), text);
    }

    /** The old word with another ending or in other letters; parts of longer words do not count. */
    private static Pattern oldWord(String from) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}])"
                        + Pattern.quote(from)
                        + "(?:s|es|'s)?(?![\\p{L}\\p{N}_])");
    }

    private static Pattern wrongArticle(String word) {
        String quoted = Pattern.quote(word);
        boolean vowel = word.toLowerCase(Locale.ROOT).matches("(?:[aeio]|un(?!i)|u[^ns]).*");
        boolean unsure =
                word.matches("(?i)(?:h[aeo]|u|eu|one).*") || word.matches("[A-Z0-9]{2,}.*");
        return unsure
                ? Pattern.compile("(?!)")
                : Pattern.compile("\\b[Aa]" + (vowel ? "" : "n") + " `?" + quoted + "\\b");
    }

    private static String without(List<String> kept, String text) {
        String rest = text;
        for (String phrase : kept) {
            rest = rest.replace(phrase, "");
        }
        return rest;
    }

    private static void add(Pattern pattern, String text, List<String> into) {
        pattern.matcher(text).results().map(MatchResult::group).forEach(into::add);
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
