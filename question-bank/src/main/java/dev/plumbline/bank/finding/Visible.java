package dev.plumbline.bank.finding;

import java.util.HexFormat;

/** Makes quoted input harmless in a terminal and in a one-line message. */
final class Visible {

    private Visible() {}

    /**
     * The text with every character that is not printable as an escape; at most {@code longest}.
     */
    static String text(String raw, int longest) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < raw.length()) {
            int point = raw.codePointAt(at);
            String next = printable(point) ? Character.toString(point) : escaped(point);
            if (out.length() + next.length() >= longest) {
                return out.append('…').toString();
            }
            out.append(next);
            at += Character.charCount(point);
        }
        return out.toString();
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String escaped(int point) {
        return point <= 0xFFFF
                ? "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) point)
                : "\\u{" + HexFormat.of().withUpperCase().toHexDigits(point, 6) + "}";
    }
}
