package dev.plumbline.evaluator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into words. Letters, digits and marks of any script make words; a plus, an
 * underscore, an apostrophe, and a point or comma between digits join them, so that {@code n+1},
 * {@code max_connections} and {@code 99.95} stay whole. A hyphen joins where a side has fewer than
 * three characters ({@code py-spy}) and parts elsewhere ({@code pre-commit}).
 */
final class Tokens {

    private static final int LONGEST = 80;
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    private Tokens() {}

    /** The first {@code most} words, in order. */
    static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length() && tokens.size() < most) {
            int point = text.codePointAt(at);
            if (!isWord(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end = endOf(text, at);
            tokens.add(new Token(at, end, form(text.substring(at, end))));
            at = end;
        }
        return tokens;
    }

    private static int endOf(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isWord(point) && !joins(text, start, at, point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean joins(String text, int start, int at, int point) {
        int next = at + Character.charCount(point);
        if (next >= text.length() || !isWord(text.codePointAt(next))) {
            return false;
        }
        boolean digits =
                Character.isDigit(text.codePointBefore(at))
                        && Character.isDigit(text.codePointAt(next));
        return switch (point) {
            case '_', '+', '\'', '\u2019' -> true;
            case '.', ',' -> digits;
            case '-', '\u2010', '\u2011' -> at - start < 3 || plainEnd(text, next) - next < 3;
            default -> false;
        };
    }

    private static int plainEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < 3 && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** How a word is compared. */
    static String form(String word) {
        if (word.length() <= LONGEST && isPlain(word)) {
            return word;
        }
        String lower = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        lower = POSSESSIVE.matcher(lower.toLowerCase(Locale.ROOT)).replaceAll("");
        return HYPHEN.matcher(APOSTROPHE.matcher(lower).replaceAll("")).replaceAll("_");
    }

    /** Whether a word is compared as it stands, as nearly all are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
