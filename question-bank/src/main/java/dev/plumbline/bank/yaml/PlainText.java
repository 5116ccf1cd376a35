package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.PlainYaml.UNSURE;

import dev.plumbline.bank.finding.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * A cursor over the bytes of a file, for {@link PlainYaml}: what stands here, and the text of a
 * single value. Columns of the cursor count bytes from 0; what stands before the first value of a
 * line is ASCII, so there they are the columns of YAML.
 */
final class PlainText {

    private final String file;
    private final byte[] bytes;
    private final boolean ascii;
    private final Charset charset;

    private int at;
    private int line = 1;
    private int lineStart;

    /** The text of the value being read, where it is not one piece of the file. */
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream(256);

    /** Begins at the first byte; unsure when a byte is not UTF-8, hidden, a tab or a return. */
    PlainText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        OptionalInt wide = Hidden.wideCharacters(bytes);
        this.ascii = wide.orElseThrow(() -> UNSURE) == 0;
        this.charset = ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** The byte at the cursor, 0 at the end. */
    int here() {
        return byteAt(at);
    }

    private int byteAt(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }

    boolean isEnd() {
        return at >= bytes.length;
    }

    int column() {
        return at - lineStart;
    }

    int line() {
        return line;
    }

    /** The offset of the cursor, for {@link #place(int)}. */
    int offset() {
        return at;
    }

    /** The place of an offset in this line. */
    Place place(int offset) {
        int column = offset - lineStart + 1;
        if (!ascii) {
            for (int i = lineStart; i < offset; i++) {
                column -= (bytes[i] & 0xC0) == 0x80 ? 1 : 0;
            }
        }
        return new Place(file, line, column);
    }

    /** Whether a character stands here with a blank, a line end or the end behind it. */
    boolean isAlone(int character) {
        return here() == character && isBlank(at + 1);
    }

    private boolean isBlank(int index) {
        int b = byteAt(index);
        return b == ' ' || b == '\n' || b == 0;
    }

    /** Goes over one character. */
    void take() {
        at++;
    }

    /** Whether a colon that ends a key comes next; blanks are taken. */
    boolean isColon() {
        skipBlanks();
        return isAlone(':');
    }

    void skipBlanks() {
        while (here() == ' ') {
            at++;
        }
    }

    /** Whether nothing but blanks and a comment is left of the line; blanks are taken. */
    boolean isLineDone() {
        skipBlanks();
        int b = here();
        return b == '\n' || b == 0 || b == '#' && (at == lineStart || bytes[at - 1] == ' ');
    }

    /** Goes on to the next character that is neither blank, line end nor comment, or to the end. */
    void skip() {
        while (isLineDone() && at < bytes.length) {
            while (here() != '\n' && here() != 0) {
                at++;
            }
            if (here() == '\n') {
                nextLine();
            }
        }
        if (at == lineStart && (isMarker('-') || isMarker('.'))) {
            throw UNSURE;
        }
    }

    private boolean isMarker(int character) {
        return here() == character && byteAt(at + 1) == character && byteAt(at + 2) == character;
    }

    private void nextLine() {
        at++;
        line++;
        lineStart = at;
    }

    /**
     * Where a plain text that begins here and ends with its line has its end, blanks apart: at a
     * line end, a comment, a colon before a blank and, in a flow, at a comma or bracket.
     */
    private int plainEnd(boolean flow) {
        int end = at;
        int i = at;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b == '\n'
                    || b == ':' && (isBlank(i + 1) || flow && isFlowSign(byteAt(i + 1)))
                    || b == '#' && bytes[i - 1] == ' ' && i > at
                    || flow && isFlowSign(b)) {
                break;
            }
            i++;
            end = b == ' ' ? end : i;
        }
        return end;
    }

    private static boolean isFlowSign(int b) {
        return b == ',' || b == '[' || b == ']' || b == '{' || b == '}';
    }

    private void checkPlainStart() {
        switch (here()) {
            case '-' -> {
                if (isBlank(at + 1) || isFlowSign(byteAt(at + 1))) {
                    throw UNSURE;
                }
            }
            case 0,
                    '\n',
                    ' ',
                    '?',
                    ':',
                    ',',
                    '[',
                    ']',
                    '{',
                    '}',
                    '#',
                    '&',
                    '*',
                    '!',
                    '|',
                    '>',
                    '"',
                    '\'',
                    '%',
                    '@',
                    '`' ->
                    throw UNSURE;
            default -> {}
        }
    }

    /** A plain text in a flow; one that may go on in the next line is left to the parser. */
    String plainInFlow() {
        checkPlainStart();
        int from = at;
        at = plainEnd(true);
        String text = text(from, at);
        if (isLineDone()) {
            skip();
            if (!isFlowSign(here())) {
                throw UNSURE;
            }
        }
        return text;
    }

    /**
     * A plain text outside any flow: a key, and then the colon comes next, or a value of one or
     * more lines.
     *
     * @param parent the column that its further lines must stand right of
     */
    String plain(int parent) {
        checkPlainStart();
        int from = at;
        at = plainEnd(false);
        int end = at;
        skipBlanks();
        if (here() != '\n' || !continues(parent)) {
            return text(from, end);
        }
        pieces.reset();
        append(from, end);
        while (here() == '\n' && continues(parent)) {
            fold();
            from = at;
            at = plainEnd(false);
            append(from, at);
            if (isColon()) {
                throw UNSURE;
            }
        }
        return pieces.toString(charset);
    }

    /** Whether the text of this line goes on in a later one; the cursor is at a line end. */
    private boolean continues(int parent) {
        int start = at;
        int i = at;
        while (byteAt(i) == '\n' || byteAt(i) == ' ') {
            start = bytes[i] == '\n' ? i + 1 : start;
            i++;
        }
        return i < bytes.length && bytes[i] != '#' && i - start > parent;
    }

    /** Goes over line ends and blanks; one line end is a blank, more are one less. */
    private void fold() {
        int breaks = 0;
        while (here() == '\n' || here() == ' ') {
            if (here() == '\n') {
                nextLine();
                breaks++;
            } else {
                at++;
            }
        }
        breaks(breaks);
    }

    private void breaks(int breaks) {
        pieces.write(breaks == 1 ? ' ' : '\n');
        for (int i = 2; i < breaks; i++) {
            pieces.write('\n');
        }
    }

    /**
     * A text in single or double quotes.
     *
     * @param parent the column that its further lines must stand right of
     */
    String quoted(int parent) {
        byte quote = bytes[at++];
        int from = at;
        pieces.reset();
        while (true) {
            int b = here();
            if (b == quote) {
                if (quote == '\'' && byteAt(at + 1) == quote) {
                    append(from, ++at);
                    from = ++at;
                    continue;
                }
                if (pieces.size() == 0) {
                    return text(from, at++);
                }
                append(from, at++);
                return pieces.toString(charset);
            } else if (b == '\\' && quote == '"') {
                append(from, at);
                pieces.write(escaped(byteAt(at + 1)));
                at += 2;
                from = at;
            } else if (b == '\n') {
                append(from, withoutBlanks(from));
                fold();
                from = at;
                if (column() <= parent || column() == 0) {
                    throw UNSURE;
                }
            } else if (b == 0) {
                throw UNSURE;
            } else {
                at++;
            }
        }
    }

    private int withoutBlanks(int from) {
        int end = at;
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private static int escaped(int b) {
        return switch (b) {
            case '"', '\\', '/' -> b;
            case 'n' -> '\n';
            default -> throw UNSURE;
        };
    }

    /**
     * A block that begins with {@code |} or {@code >}, perhaps with {@code -} behind it.
     *
     * @param parent the column that its lines must stand right of
     */
    String block(int parent) {
        boolean folded = bytes[at++] == '>';
        boolean strip = here() == '-';
        at += strip ? 1 : 0;
        int indent = blockIndent(parent);
        pieces.reset();
        while (true) {
            int from = at;
            at = lineEnd();
            append(from, at);
            int breaks = blankLines(indent);
            if (isEnd() || column() < indent) {
                break;
            }
            boolean fold = folded && bytes[from] != ' ' && here() != ' ';
            breaks(fold ? breaks : breaks + 1);
        }
        if (!strip) {
            pieces.write('\n');
        }
        return pieces.toString(charset);
    }

    /** Goes behind a block's first line to its text; in which column that stands. */
    private int blockIndent(int parent) {
        if (!isLineDone()) {
            throw UNSURE;
        }
        at = lineEnd();
        int breaks = blankLines(Integer.MAX_VALUE);
        if (isEnd() || breaks > 1 || column() <= parent || column() == 0) {
            throw UNSURE;
        }
        return column();
    }

    private int lineEnd() {
        int end = at;
        while (byteAt(end) != '\n') {
            if (end >= bytes.length) {
                throw UNSURE;
            }
            end++;
        }
        return end;
    }

    /**
     * Goes to the first line that is not blank, at most to a column; how many line ends it took.
     */
    private int blankLines(int column) {
        int breaks = 0;
        while (here() == '\n' || here() == ' ' && column() < column) {
            if (here() == '\n') {
                nextLine();
                breaks++;
            } else {
                at++;
            }
        }
        return breaks;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, charset);
    }

    private void append(int from, int to) {
        pieces.write(bytes, from, to - from);
    }
}
