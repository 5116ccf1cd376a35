package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a file: strictly decoded, without byte-order mark, every line break a line feed,
 * hidden characters reported and replaced by U+FFFD so that reading can go on.
 */
final class SourceText {

    /** 1 MB. */
    static final int LARGEST = 1_048_576;

    /** Tabs and hidden characters of one file that are reported one by one. */
    private static final int MOST_REPORTED = 20;

    private final String file;
    private final String text;
    private final String[] lines;
    private final int[] points;
    private final int[] starts;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.split("\n", -1);
        this.points = text.codePoints().toArray();
        this.starts = new int[lines.length + 1];
        int line = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
        starts[lines.length] = points.length + 1;
    }

    static Optional<SourceText> decode(String file, byte[] bytes, Findings into) {
        if (bytes.length > LARGEST) {
            into.error(
                    Place.of(file),
                    StructureRule.TOO_MUCH.id(),
                    "the file has " + bytes.length + " bytes",
                    "Split it; a file has at most " + LARGEST + " bytes (1 MB)");
            return Optional.empty();
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(input, output, true);
        String decoded = output.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (result.isError()) {
            notUtf8(file, bytes, input.position(), decoded, into);
            return Optional.empty();
        }
        return Optional.of(new SourceText(file, shown(file, decoded, into)));
    }

    private static void notUtf8(
            String file, byte[] bytes, int offset, String before, Findings into) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        boolean utf16 = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        into.error(
                new Place(file, line, column),
                StructureRule.ENCODING.id(),
                utf16
                        ? "the file is UTF-16"
                        : String.format(
                                Locale.ROOT,
                                "byte 0x%02X at offset %d is not UTF-8",
                                bytes[offset] & 0xFF,
                                offset),
                "Save the file as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String file, String decoded, Findings into) {
        if (decoded.codePoints().noneMatch(Hidden::isHidden)) {
            return decoded;
        }
        StringBuilder shown = new StringBuilder(decoded.length());
        int line = 1;
        int column = 1;
        int found = 0;
        for (int point : decoded.codePoints().toArray()) {
            boolean hidden = Hidden.isHidden(point);
            if (hidden && found++ < MOST_REPORTED) {
                hidden(new Place(file, line, column), point, into);
            }
            shown.appendCodePoint(hidden ? 0xFFFD : point);
            line += point == '\n' ? 1 : 0;
            column = point == '\n' ? 1 : column + 1;
        }
        if (found > MOST_REPORTED) {
            into.error(
                    Place.of(file),
                    StructureRule.HIDDEN_CHARACTER.id(),
                    "the file has " + found + " hidden characters",
                    "Check that it is a text file");
        }
        return shown.toString();
    }

    static void hidden(Place place, int point, Findings into) {
        into.error(
                place,
                StructureRule.HIDDEN_CHARACTER.id(),
                String.format(Locale.ROOT, "%s (U+%04X) stands here", Hidden.name(point), point),
                "Take it out");
    }

    String text() {
        return text;
    }

    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    Place whole() {
        return Place.of(file);
    }

    /** The code point at a place, or 0 where the line is shorter. */
    int at(int line, int column) {
        if (line < 1 || line > lines.length || column < 1) {
            return 0;
        }
        int index = starts[line - 1] + column - 1;
        return index < starts[line] - 1 ? points[index] : 0;
    }

    /** Whether nothing but blanks stands before a place in its line. */
    boolean beginsLine(Place place) {
        for (int column = 1; column < place.column(); column++) {
            if (at(place.line(), column) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The first line that is neither blank nor a comment and begins with a percent sign, or 0. */
    int directiveLine() {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("%")) {
                return i + 1;
            } else if (!lines[i].isBlank() && !lines[i].stripLeading().startsWith("#")) {
                return 0;
            }
        }
        return 0;
    }

    /** Places of the first tab in the indentation of a line, comments and blank lines left out. */
    List<Place> tabs() {
        List<Place> tabs = new ArrayList<>();
        for (int i = 0; i < lines.length && text.indexOf('\t') >= 0; i++) {
            String content = lines[i].stripLeading();
            int tab = lines[i].indexOf('\t');
            if (!content.isEmpty()
                    && !content.startsWith("#")
                    && tab >= 0
                    && tab < lines[i].length() - content.length()) {
                tabs.add(place(i + 1, tab + 1));
            }
        }
        return tabs;
    }
}
