package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A single value.
 *
 * @param text for an unquoted value exactly what stands in the file, so that {@code 1.10} stays
 *     {@code 1.10}; otherwise the text without quotes, escapes and indentation
 * @param kind what YAML 1.2 (core schema, section 10.3) takes it for; quoted values are always text
 * @param quoted whether it stands in quotes or in a {@code |} or {@code >} block
 */
public record Scalar(Place place, String text, Kind kind, boolean quoted) implements Node {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?"
                            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Set<String> BOOLEAN =
            Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");

    /** What a value is taken for. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /** An unquoted value. */
    public static Scalar plain(Place place, String text) {
        return new Scalar(place, text, kindOf(text), false);
    }

    /** A quoted value. */
    public static Scalar quoted(Place place, String text) {
        return new Scalar(place, text, Kind.TEXT, true);
    }

    /** What an unquoted value with this text is taken for. */
    static Kind kindOf(String plain) {
        if (plain.isEmpty()) {
            return Kind.NULL;
        }
        char first = plain.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return number(plain);
        } else if ("~nN".indexOf(first) >= 0) {
            return NULL.contains(plain) ? Kind.NULL : Kind.TEXT;
        } else if ("tTfF".indexOf(first) >= 0) {
            return BOOLEAN.contains(plain) ? Kind.BOOLEAN : Kind.TEXT;
        }
        return Kind.TEXT;
    }

    private static Kind number(String plain) {
        if (isDigits(plain) || INTEGER.matcher(plain).matches()) {
            return Kind.INTEGER;
        } else if (DECIMAL.matcher(plain).matches()) {
            return Kind.DECIMAL;
        }
        return Kind.TEXT;
    }

    /** The integers that files are full of. */
    private static boolean isDigits(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
