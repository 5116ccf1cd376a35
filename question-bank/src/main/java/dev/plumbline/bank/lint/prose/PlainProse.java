package dev.plumbline.bank.lint.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The prose of a Markdown text: code blocks and tables are left out, code within a line stays as
 * words.
 */
public final class PlainProse {

    private static final Pattern FENCE = Pattern.compile("(?ms)^[ \\t]*(```|~~~).*?^[ \\t]*\\1");
    private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*\\|.*$");
    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t]*(>|[-*+]|[0-9]+\\.|#+) +");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!:;])[\"')]*\\s+(?=[\\p{Lu}\\p{N}\"'`(])|\\n\\s*\\n|\\n(?=• )");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’._/-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{Ll}'’-]*");
    private static final Pattern SILENT = Pattern.compile("(?:[^aeiouyl]e|[^aeiouytd]ed)$");

    private PlainProse() {}

    /** The text without code blocks, tables and the marks of lists and quotations. */
    public static String of(String markdown) {
        boolean fenced = markdown.contains("```") || markdown.contains("~~~");
        String prose = fenced ? FENCE.matcher(markdown).replaceAll("\n") : markdown;
        prose = prose.indexOf('|') >= 0 ? TABLE.matcher(prose).replaceAll("\n") : prose;
        return MARKS.matcher(prose).replaceAll("• ").replace("`", "");
    }

    /** The sentences of the prose; an item of a list ends one. */
    public static List<String> sentences(String markdown) {
        List<String> sentences = new ArrayList<>();
        for (String part : SENTENCE_END.split(of(markdown))) {
            String sentence = part.replace("• ", "").strip();
            if (!words(sentence).isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** The words of the prose as they stand; a figure is a word. */
    public static List<String> words(String markdown) {
        return WORD.matcher(of(markdown)).results().map(MatchResult::group).toList();
    }

    /** The words in small letters, each once, in their order. */
    public static Set<String> vocabulary(String markdown) {
        Set<String> vocabulary = new LinkedHashSet<>();
        words(markdown).forEach(w -> vocabulary.add(w.toLowerCase(Locale.ROOT)));
        return vocabulary;
    }

    /** All sequences of so many words, in small letters, each once. */
    public static Set<String> sequences(String markdown, int length) {
        List<String> words = words(markdown).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        Set<String> sequences = new LinkedHashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + length)));
        }
        return sequences;
    }

    /**
     * The share of what two sets have in common, 0 to 1 (Jaccard 1901: intersection over union).
     */
    public static double likeness(Set<String> these, Set<String> those) {
        Set<String> both = new LinkedHashSet<>(these);
        both.retainAll(those);
        int either = these.size() + those.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }

    /**
     * The grade of Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 times words per sentence
     * plus 11.8 times syllables per word less 15.59. Syllables are estimated from groups of vowels;
     * figures and words with capitals or underscores inside count as one syllable. 0 without words.
     */
    public static double readingGrade(String markdown) {
        List<String> sentences = sentences(markdown);
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            for (String word : words(sentence)) {
                words++;
                syllables += syllables(word);
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        if (!PLAIN.matcher(word).matches()) {
            return 1;
        }
        String small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent = SILENT.matcher(small).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
