package dev.plumbline.bank.lint.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words and phrases that a rule looks for. A term is met as whole words; {@code *} at the end of a
 * word stands for any ending, a blank for any white space. Upper and lower case count only in a
 * term that has a capital letter itself. A place that lies inside one of the phrases of {@code
 * unless} is not met.
 */
public final class TermList {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}_])";

    private final List<String> terms;
    private final List<String> unless;
    private final Pattern wanted;
    private final Pattern harmless;

    public TermList(List<String> terms, List<String> unless) {
        this.terms = List.copyOf(terms);
        this.unless = List.copyOf(unless);
        this.wanted = anyOf(terms);
        this.harmless = anyOf(unless);
    }

    /** The terms as they were written, in the order of the files. */
    public List<String> terms() {
        return terms;
    }

    /** This list with more terms and more phrases that are harmless. */
    public TermList with(TermList more) {
        List<String> all = new ArrayList<>(terms);
        all.addAll(more.terms);
        List<String> exempt = new ArrayList<>(unless);
        exempt.addAll(more.unless);
        return new TermList(all, exempt);
    }

    /** What was met in a text, as it stands there, in the order of the text. */
    public List<String> in(String text) {
        List<MatchResult> exempt = harmless.matcher(text).results().toList();
        return wanted.matcher(text)
                .results()
                .filter(hit -> exempt.stream().noneMatch(e -> covers(e, hit)))
                .map(MatchResult::group)
                .toList();
    }

    /** Whether any term is met. */
    public boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    private static boolean covers(MatchResult phrase, MatchResult hit) {
        return phrase.start() <= hit.start() && hit.end() <= phrase.end();
    }

    private static Pattern anyOf(List<String> terms) {
        List<String> longestFirst = new ArrayList<>(terms);
        longestFirst.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        List<String> parts = longestFirst.stream().map(TermList::pattern).toList();
        return Pattern.compile(
                parts.isEmpty() ? "(?!)" : BEFORE + "(?:" + String.join("|", parts) + ")" + BEHIND);
    }

    private static String pattern(String term) {
        List<String> words = new ArrayList<>();
        for (String word : term.strip().split("\\s+")) {
            boolean stem = word.endsWith("*");
            String bare = stem ? word.substring(0, word.length() - 1) : word;
            words.add(Pattern.quote(bare) + (stem ? "[\\p{L}\\p{N}]*" : ""));
        }
        boolean anyCase = term.equals(term.toLowerCase(Locale.ROOT));
        return (anyCase ? "(?iu:" : "(?:") + String.join("[\\s-]+", words) + ")";
    }
}
