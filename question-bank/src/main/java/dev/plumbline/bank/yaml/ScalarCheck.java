package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.StructureRule.OUT_OF_RANGE;
import static dev.plumbline.bank.yaml.StructureRule.TEXT_NOT_STRING;
import static dev.plumbline.bank.yaml.StructureRule.WRONG_FORM;
import static dev.plumbline.bank.yaml.StructureRule.WRONG_KIND;
import static dev.plumbline.bank.yaml.StructureRule.WRONG_SIZE;
import static dev.plumbline.bank.yaml.StructureRule.YAML_BOOLEAN;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.yaml.Scalar.Kind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Compares single values with their shapes. */
final class ScalarCheck {

    /** Days and times are checked by form first; the calendar decides about 30 February. */
    static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    static final String DATE_TIME =
            DATE
                    + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
                    + "(Z|[-+](0[0-9]|1[0-8]):[0-5][0-9])";

    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern TIME = Pattern.compile(DATE_TIME);
    private static final Pattern NO_DECIMAL = Pattern.compile("0[xo].*|[-+]?\\.[iInN].*");
    private static final int LONGEST_NUMBER = 40;

    /** Signs and digits that surely fit into a long. */
    private static final int LONGEST_LONG = 18;

    private final Findings into;

    ScalarCheck(Findings into) {
        this.into = into;
    }

    void check(Scalar scalar, Shape shape) {
        if (shape instanceof Shape.Whole whole) {
            whole(scalar, whole);
        } else if (shape instanceof Shape.Decimal decimal) {
            decimal(scalar, decimal);
        } else if (shape instanceof Shape.Flag) {
            if (scalar.kind() != Kind.BOOLEAN) {
                wrongKind(scalar, shape);
            }
        } else if (shape instanceof Shape.Nothing) {
            if (scalar.kind() != Kind.NULL) {
                wrongKind(scalar, shape);
            }
        } else if (isText(scalar)) {
            textual(scalar, shape);
        }
    }

    void wrongKind(Node node, Shape shape) {
        add(
                node,
                WRONG_KIND,
                Words.of(node) + " stands here",
                "It must be " + Words.of(shape) + hint(node, shape));
    }

    /** What the slip was, where it is nearly always the same one. */
    private static String hint(Node node, Shape shape) {
        if (node instanceof Mapping && shape instanceof Shape.Text) {
            return "; put it in quotes if its colon is part of it";
        }
        boolean single = node instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL;
        return single && shape instanceof Shape.ListOf ? " such as [a, b]" : "";
    }

    private void textual(Scalar scalar, Shape shape) {
        if (shape instanceof Shape.Text text) {
            text(scalar, text);
        } else if (shape instanceof Shape.Choice choice) {
            if (!choice.values().contains(scalar.text())) {
                String list = "It must be " + Words.of(choice);
                add(
                        scalar,
                        WRONG_FORM,
                        Words.quote(scalar.text()) + " is not known here",
                        Nearest.didYouMean(scalar.text(), choice.values(), list));
            }
        } else if (shape instanceof Shape.Date) {
            day(scalar, shape, DAY.matcher(scalar.text()).matches());
        } else if (shape instanceof Shape.DateTime) {
            day(scalar, shape, TIME.matcher(scalar.text()).matches() && offset(scalar.text()));
        }
    }

    private void day(Scalar scalar, Shape shape, boolean form) {
        if (!form) {
            wrongForm(scalar, shape);
            return;
        }
        String day = scalar.text().substring(0, 10);
        YearMonth month = YearMonth.parse(day.substring(0, 7));
        if (!month.isValidDay(Integer.parseInt(day.substring(8)))) {
            add(
                    scalar,
                    WRONG_FORM,
                    "the day " + day + " does not exist",
                    "The month ends with " + month.atEndOfMonth());
        }
    }

    /** An offset is at most 18 hours; nothing more of a time of the right form can be wrong. */
    private static boolean offset(String text) {
        return !text.matches(".*[-+]18:(?!00$)[0-9]{2}");
    }

    private boolean isText(Scalar scalar) {
        if (scalar.quoted()) {
            return true;
        }
        String text = Words.shortened(scalar.text());
        if (scalar.text().isEmpty()) {
            add(scalar, WRONG_KIND, "nothing stands here", "Write the text, or take the key out");
        } else if (scalar.kind() == Kind.INTEGER || scalar.kind() == Kind.DECIMAL) {
            add(scalar, TEXT_NOT_STRING, text + " is a number where text is meant", inQuotes(text));
        } else if (scalar.kind() == Kind.BOOLEAN) {
            add(
                    scalar,
                    TEXT_NOT_STRING,
                    text + " is a truth value where text is meant",
                    inQuotes(text));
        } else if (Words.ambiguous(scalar.text())) {
            add(scalar, YAML_BOOLEAN, "a bare " + text + " is not text everywhere", inQuotes(text));
        } else {
            return true;
        }
        return false;
    }

    private static String inQuotes(String text) {
        return "Put it in quotes: \"" + text + "\"";
    }

    private void text(Scalar scalar, Shape.Text shape) {
        String text = scalar.text();
        int length = text.codePointCount(0, text.length());
        if (shape.min() > 0 && text.isBlank()) {
            add(scalar, WRONG_SIZE, "the text is empty", "Write it, or take the key out");
        } else if (length > shape.max()) {
            add(
                    scalar,
                    WRONG_SIZE,
                    "the text has " + Words.count(length, "character"),
                    "Write at most " + shape.max());
        } else if (!shape.multiline() && text.indexOf('\n') >= 0) {
            add(scalar, WRONG_FORM, "the text has several lines", "Write it on one line");
        } else if (shape.form().isPresent()) {
            if (!shape.form().get().test().test(text)) {
                wrongForm(scalar, shape);
            }
        } else if (length < shape.min()) {
            add(
                    scalar,
                    WRONG_SIZE,
                    "the text has " + Words.count(length, "character"),
                    "Write at least " + shape.min());
        }
    }

    private void wrongForm(Scalar scalar, Shape shape) {
        add(
                scalar,
                WRONG_FORM,
                Words.quote(scalar.text()) + " has the wrong form",
                "It must be " + Words.of(shape));
    }

    private void whole(Scalar scalar, Shape.Whole shape) {
        if (scalar.kind() != Kind.INTEGER) {
            wrongKind(scalar, shape);
        } else if (scalar.text().startsWith("0x") || scalar.text().startsWith("0o")) {
            add(
                    scalar,
                    WRONG_FORM,
                    Words.shortened(scalar.text()) + " is not in plain digits",
                    "It must be " + Words.of(shape));
        } else {
            range(scalar, within(scalar.text(), shape.min(), shape.max()), shape);
        }
    }

    private void decimal(Scalar scalar, Shape.Decimal shape) {
        boolean number = scalar.kind() == Kind.INTEGER || scalar.kind() == Kind.DECIMAL;
        if (!number || NO_DECIMAL.matcher(scalar.text()).matches()) {
            wrongKind(scalar, shape);
        } else {
            BigDecimal min = BigDecimal.valueOf(shape.min());
            range(scalar, within(scalar.text(), min, BigDecimal.valueOf(shape.max())), shape);
        }
    }

    private void range(Scalar scalar, boolean within, Shape shape) {
        if (!within) {
            add(
                    scalar,
                    OUT_OF_RANGE,
                    Words.shortened(scalar.text()) + " is out of range",
                    "It must be " + Words.of(shape));
        }
    }

    private static boolean within(String digits, long min, long max) {
        if (digits.length() > LONGEST_LONG) {
            return within(digits, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        }
        long value = Long.parseLong(digits);
        return value >= min && value <= max;
    }

    /** A number of more than 40 characters is no number that anybody meant. */
    private static boolean within(String text, BigDecimal min, BigDecimal max) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void add(Node node, StructureRule rule, String message, String fix) {
        into.error(node.place(), rule.id(), message, fix);
    }
}
