package dev.plumbline.bank.yaml;

import java.util.OptionalInt;

/** Characters that a reader of the file cannot see and that no content needs. */
final class Hidden {

    private Hidden() {}

    /**
     * Control characters other than tab and line feed, line and paragraph separators, bidirectional
     * embeddings, overrides and isolates, the byte-order mark, lone surrogates and noncharacters.
     */
    static boolean isHidden(int point) {
        if (point < 0x80) {
            return point < ' ' && point != '\n' && point != '\t' || point == 0x7F;
        }
        return point <= 0x9F
                || point >= 0x2028 && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0xFEFF
                || point >= 0xD800 && point <= 0xDFFF
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /**
     * How many characters of a file are not ASCII; nothing where a byte is not UTF-8, or a
     * character is hidden or a tab.
     */
    static OptionalInt wideCharacters(byte[] bytes) {
        int wide = 0;
        int i = 0;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b >= ' ' && b != 0x7F || b == '\n') {
                i++;
            } else {
                int length = visibleLength(bytes, i);
                if (length == 0) {
                    return OptionalInt.empty();
                }
                i += length;
                wide++;
            }
        }
        return OptionalInt.of(wide);
    }

    /**
     * How many bytes the UTF-8 character takes that begins at an offset and is not ASCII; 0 where
     * the bytes are not UTF-8 or the character is hidden.
     */
    private static int visibleLength(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || start + length > bytes.length) {
            return 0;
        }
        int point = first & (0xFF >> (length + 1));
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            point = point << 6 | bytes[i] & 0x3F;
        }
        boolean overlong = length == 3 && point < 0x800 || length == 4 && point < 0x10000;
        return overlong || point > 0x10FFFF || isHidden(point) ? 0 : length;
    }

    static String name(int point) {
        if (point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069) {
            return "a character that turns the direction of writing";
        }
        return point >= 0xD800 && point <= 0xDFFF ? "half a character" : "a control character";
    }
}
