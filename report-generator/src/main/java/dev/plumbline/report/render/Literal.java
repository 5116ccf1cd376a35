package dev.plumbline.report.render;

import java.util.HexFormat;
import java.util.Locale;

/**
 * Text as it is, with the characters that nobody sees made visible: controls, marks that turn the
 * direction of a line, and blanks without width become {@code [U+202E]}. Joiners that scripts and
 * emoji need stay.
 */
final class Literal {

    /**
     * First and last code point of every range, in rising order: controls, invisible marks,
     * surrogates, private use.
     */
    private static final int[] HIDDEN = {
        0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4,
        0x17B5, 0x180B, 0x180F, 0x200B, 0x200B, 0x200E, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F,
        0x3164, 0x3164, 0xD800, 0xF8FF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xE0000,
        0xE0FFF, 0xF0000, 0x10FFFF
    };

    private Literal() {}

    /** The same text with nothing hidden in it; line feeds and tabs become blanks. */
    static String visible(String text) {
        int hidden = firstHidden(text);
        if (hidden < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, hidden);
        text.substring(hidden).codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && (Character.isSurrogate(c) || isHidden(c))) {
                return Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
            }
        }
        return -1;
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            out.append(' ');
        } else if (isHidden(c)) {
            String hex = HexFormat.of().toHexDigits(c, c > 0xFFFF ? 6 : 4);
            out.append("[U+").append(hex.toUpperCase(Locale.ROOT)).append(']');
        } else {
            out.appendCodePoint(c);
        }
    }

    /** By code point and not by category, which another version of Java may see otherwise. */
    private static boolean isHidden(int c) {
        for (int i = 0; i < HIDDEN.length && c >= HIDDEN[i]; i += 2) {
            if (c <= HIDDEN[i + 1]) {
                return true;
            }
        }
        return (c & 0xFFFE) == 0xFFFE;
    }
}
