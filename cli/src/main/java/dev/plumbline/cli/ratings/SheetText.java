package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a file, with the place of every line and cell. Lines count from 1, cells from 0. */
final class SheetText {

    private static final String RULE = "csv-text";
    private static final String SAVE = "Save the sheet as CSV in UTF-8";

    private final String file;
    private final String text;
    private int @Nullable [] starts;

    private SheetText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Decodes UTF-8, with or without a byte-order mark; what is no text is a finding. */
    static Optional<SheetText> of(String file, byte[] bytes, Findings findings) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            findings.error(new Place(file, 1, 1), RULE, "the file is in UTF-16", SAVE);
            return Optional.empty();
        }
        int mark = Arrays.equals(bytes, 0, Math.min(3, bytes.length), MARK, 0, 3) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        SheetText sheet = new SheetText(file, out.flip().toString());
        if (result.isError()) {
            findings.error(
                    sheet.at(sheet.text.length()), RULE, "the file is not text in UTF-8", SAVE);
            return Optional.empty();
        }
        int nothing = sheet.text.indexOf('\0');
        if (nothing >= 0) {
            findings.error(
                    sheet.at(nothing), RULE, "the file is not text: it holds a zero byte", SAVE);
            return Optional.empty();
        }
        return Optional.of(sheet);
    }

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    String text() {
        return text;
    }

    /** Where a line begins in the text. */
    int start(long line) {
        int[] all = starts();
        return all[(int) Math.min(line - 1, all.length - 1)];
    }

    /** How many lines there are, an empty last one among them. */
    int lines() {
        return starts().length;
    }

    /** A line without its end. */
    String line(long line) {
        int from = start(line);
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return text.substring(from, to);
    }

    /** Where a cell begins; the end of the line where there are fewer cells. */
    Place cell(long line, int cell, Separator separator) {
        String words = line(line);
        int before = cell == 0 ? 0 : separator.place(words, cell) + 1;
        int at = cell > 0 && before == 0 ? words.length() : before;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return new Place(file, (int) line, words.codePointCount(0, at) + 1);
    }

    /** The place of a character of a line, from 0. */
    Place at(long line, int character) {
        return new Place(file, (int) line, line(line).codePointCount(0, character) + 1);
    }

    private Place at(int character) {
        int line = Arrays.binarySearch(starts(), character);
        int number = line >= 0 ? line + 1 : -line - 1;
        return new Place(file, number, text.codePointCount(start(number), character) + 1);
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            int[] found = new int[64];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (c == '\n' || c == '\r' && !pair) {
                    if (lines == found.length) {
                        found = Arrays.copyOf(found, 2 * lines);
                    }
                    found[lines++] = i + 1;
                }
            }
            known = Arrays.copyOf(found, lines);
            starts = known;
        }
        return known;
    }
}
