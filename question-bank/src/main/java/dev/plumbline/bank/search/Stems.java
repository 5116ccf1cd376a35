package dev.plumbline.bank.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of an English text and their stems. A word is a run of letters and digits, so that {@code
 * lock_timeout} and {@code py-spy} are two words each. The stem drops one ending ({@code -s},
 * {@code -ing}, {@code -ed}, {@code -er}, {@code -ion}, {@code -ation}, a last {@code -e}), brings
 * British spelling to American, and writes a doubled last consonant once. It is coarse on purpose:
 * two forms of a word should meet, and now and then two words do.
 */
public final class Stems {

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final List<String> ENDINGS = List.of("ation", "ing", "ion", "ed", "er");
    private static final int SHORTEST_STEM = 3;

    private Stems() {}

    /**
     * One word of a text.
     *
     * @param text as it stands, in small letters
     * @param from index of its first character
     * @param to index after its last character
     */
    public record Word(String text, String stem, int from, int to) {}

    /** The words of a text in their order. */
    public static List<Word> words(String text) {
        return words(text, new HashMap<>());
    }

    /**
     * The same for many texts.
     *
     * @param known stems by word in small letters; takes those that are new
     */
    static List<Word> words(String text, Map<String, String> known) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i == from) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            i = isPossessive(text, i) ? i + 2 : i;
            String word = text.substring(from, i).toLowerCase(Locale.ROOT);
            words.add(new Word(word, known.computeIfAbsent(word, Stems::stem), from, i));
        }
        return words;
    }

    private static boolean isPossessive(String text, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end + 1) == 's'
                && (end + 2 == text.length()
                        || !Character.isLetterOrDigit(text.codePointAt(end + 2)));
    }

    /** The stems of a text in their order. */
    public static List<String> of(String text) {
        return words(text).stream().map(Word::stem).toList();
    }

    /** The stem of one word; a word of one or two characters is its own stem. */
    public static String stem(String word) {
        String stem = word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        if (stem.length() < SHORTEST_STEM || !stem.chars().allMatch(Character::isLetter)) {
            return stem;
        }
        stem = withoutEnding(american(singular(stem)));
        if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int last = stem.length() - 1;
        boolean doubled =
                last >= SHORTEST_STEM
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && !VOWEL.matcher(stem.substring(last)).matches();
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".+(ss|x|ch|sh|z)es")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.matches(".*(ss|us|is)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String american(String word) {
        String our = word.length() > 4 ? word.replaceFirst("our(ed|ing)?$", "or$1") : word;
        return our.length() > 5 ? our.replaceFirst("is(e|ed|er|ing|ation)$", "iz$1") : our;
    }

    private static String withoutEnding(String word) {
        if (word.length() > 4 && word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            String rest = word.substring(0, Math.max(0, word.length() - ending.length()));
            boolean whole = rest.length() >= (ending.equals("er") ? 4 : SHORTEST_STEM);
            if (word.endsWith(ending)
                    && whole
                    && VOWEL.matcher(rest).find()
                    && !word.endsWith("eed")) {
                return ending.equals("ation") && !rest.endsWith("iz") ? rest + "at" : rest;
            }
        }
        return word;
    }
}
