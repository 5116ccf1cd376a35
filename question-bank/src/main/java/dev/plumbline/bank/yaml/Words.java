package dev.plumbline.bank.yaml;

import java.util.Locale;
import java.util.Set;

/** How values of a file are called in messages. */
final class Words {

    private static final int LONGEST_QUOTE = 60;

    private static final Set<String> YAML_1_1 =
            Set.of("yes", "no", "on", "off", "y", "n", "true", "false", "null", "~");

    private Words() {}

    /** The text in quotes, shortened. */
    static String quote(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return '"' + text + '"';
        }
        return '"' + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…\"";
    }

    /** Whether some YAML reader takes the bare word for a truth value or for nothing. */
    static boolean ambiguous(String word) {
        return word.length() <= 5
                && !word.isEmpty()
                && "yYnNoOtTfF~".indexOf(word.charAt(0)) >= 0
                && YAML_1_1.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What stands there, with its article. */
    static String of(Node node) {
        if (node instanceof Sequence) {
            return "a list";
        } else if (node instanceof Mapping) {
            return "a group of keys";
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> "the text " + quote(scalar.text());
            case INTEGER, DECIMAL -> "the number " + shortened(scalar.text());
            case BOOLEAN -> "the truth value " + scalar.text();
            case NULL -> "nothing";
        };
    }

    /** What is meant, with its article. */
    static String of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.form().map(Shape.Form::says).orElse("text");
        } else if (shape instanceof Shape.Whole whole) {
            return "a whole number from " + whole.min() + " to " + whole.max();
        } else if (shape instanceof Shape.Decimal decimal) {
            return "a number from " + number(decimal.min()) + " to " + number(decimal.max());
        } else if (shape instanceof Shape.Flag) {
            return "true or false";
        } else if (shape instanceof Shape.Nothing) {
            return "null";
        } else if (shape instanceof Shape.Choice choice) {
            return choice.values().size() == 1
                    ? quote(choice.values().get(0))
                    : "one of " + String.join(", ", choice.values());
        } else if (shape instanceof Shape.Date) {
            return "a date such as 2026-11-22";
        } else if (shape instanceof Shape.DateTime) {
            return "a time with its offset such as 2026-11-22T10:00:00+01:00";
        } else if (shape instanceof Shape.ListOf) {
            return "a list";
        } else if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.says();
        }
        return "a group of keys";
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** "1 item" or "3 items". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
