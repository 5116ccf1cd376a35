package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.Scalar.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prints a tree as YAML: block style, two blanks of indent, quotes only where a value would
 * otherwise be taken for something else, {@code |} blocks for several lines, {@code \n} at the end.
 * The same tree gives the same text, and what the reader makes of it is {@link Node#sameAs the
 * same} as the tree, as long as the tree keeps the reader's limits and holds no hidden characters.
 */
public final class YamlWriter {

    private static final Place NOWHERE = Place.of("");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}_/($][^\\p{Cntrl}]*");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9][0-9_:.]*");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    public static String write(Node node) {
        YamlWriter writer = new YamlWriter();
        if (isFlat(node)) {
            writer.inline(node, 0);
        } else {
            writer.block(node, 0);
        }
        return writer.out.toString();
    }

    /** A text, for trees that are built in code. */
    public static Scalar text(String text) {
        return Scalar.quoted(NOWHERE, text);
    }

    public static Scalar whole(long number) {
        return Scalar.plain(NOWHERE, Long.toString(number));
    }

    public static Scalar flag(boolean flag) {
        return Scalar.plain(NOWHERE, Boolean.toString(flag));
    }

    public static Sequence texts(List<String> texts) {
        return list(texts.stream().map(YamlWriter::text).toList());
    }

    public static Sequence list(List<? extends Node> items) {
        return new Sequence(NOWHERE, new ArrayList<>(items));
    }

    /** A mapping in the order of the given one. */
    public static Mapping mapping(Map<String, ? extends Node> values) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Mapping.Entry(key, NOWHERE, value)));
        return new Mapping(NOWHERE, entries);
    }

    private static boolean isFlat(Node node) {
        return node instanceof Scalar
                || node instanceof Sequence s && s.items().isEmpty()
                || node instanceof Mapping m && m.entries().isEmpty();
    }

    private void block(Node node, int indent) {
        boolean first = true;
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                start(first, indent);
                first = false;
                out.append('-');
                if (isFlat(item)) {
                    inline(item, indent);
                } else {
                    out.append(' ');
                    block(item, indent + 2);
                }
            }
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries().values()) {
                start(first, indent);
                first = false;
                out.append(key(entry.key())).append(':');
                if (isFlat(entry.value())) {
                    inline(entry.value(), indent);
                } else {
                    out.append('\n').append(" ".repeat(indent + 2));
                    block(entry.value(), indent + 2);
                }
            }
        }
    }

    private void start(boolean first, int indent) {
        if (!first) {
            out.append(" ".repeat(indent));
        }
    }

    /** A value behind a colon, a hyphen or at the very start, with the line break after it. */
    private void inline(Node node, int indent) {
        String gap = out.isEmpty() ? "" : " ";
        if (node instanceof Scalar scalar) {
            if (!scalar.text().isEmpty() || scalar.kind() != Kind.NULL) {
                out.append(gap);
                scalar(scalar, indent + 2);
            }
        } else {
            out.append(gap).append(node instanceof Sequence ? "[]" : "{}");
        }
        if (out.isEmpty() || out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void scalar(Scalar scalar, int indent) {
        String text = scalar.text();
        if (scalar.kind() != Kind.TEXT || isPlain(text)) {
            out.append(text);
        } else if (isBlock(text)) {
            lines(text, indent);
        } else {
            out.append(quoted(text));
        }
    }

    private static String key(String key) {
        boolean number = Scalar.kindOf(key) == Kind.INTEGER;
        return number || isPlain(key) ? key : quoted(key);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && Scalar.kindOf(text) == Kind.TEXT
                && !Words.ambiguous(text)
                && !NUMBER_LIKE.matcher(text).matches()
                && text.codePoints().noneMatch(Hidden::isHidden);
    }

    /** Whether a literal block gives back exactly the text. */
    private static boolean isBlock(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 2 || lines[0].isEmpty() || Character.isWhitespace(lines[0].charAt(0))) {
            return false;
        }
        for (String line : lines) {
            if (!line.isEmpty() && line.isBlank()) {
                return false;
            }
        }
        return text.codePoints().noneMatch(c -> c != '\n' && Hidden.isHidden(c));
    }

    private void lines(String text, int indent) {
        String body = text.replaceAll("\n+$", "");
        int breaks = text.length() - body.length();
        out.append('|').append(breaks == 0 ? "-" : breaks == 1 ? "" : "+").append('\n');
        for (String line : body.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
        out.append("\n".repeat(Math.max(0, breaks - 1)));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '"' -> quoted.append("\\\"");
                                case '\\' -> quoted.append("\\\\");
                                case '\n' -> quoted.append("\\n");
                                case '\t' -> quoted.append("\\t");
                                default ->
                                        quoted.append(
                                                Hidden.isHidden(point)
                                                        ? String.format(
                                                                Locale.ROOT, "\\U%08X", point)
                                                        : Character.toString(point));
                            }
                        });
        return quoted.append('"').toString();
    }
}
