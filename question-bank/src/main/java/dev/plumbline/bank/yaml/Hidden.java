package dev.plumbline.bank.yaml;

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

    static String name(int point) {
        if (point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069) {
            return "a character that turns the direction of writing";
        }
        return point >= 0xD800 && point <= 0xDFFF ? "half a character" : "a control character";
    }
}
