package dev.plumbline.bank.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What may stand at one point of a file. One definition drives both the check of the reader ({@link
 * ShapeCheck}) and the JSON Schema of the editor ({@link SchemaWriter}). Patterns use what Java and
 * ECMA 262 share. All limits are inclusive; text is measured in code points.
 *
 * <pre>{@code
 * object()
 *     .must("id", id(), "The file's name without its ending.")
 *     .must("minutes", whole(8, 40), "Talking time of the full form.")
 *     .may("tags", listOf(text(1, 30), 0, 10).distinct(), "Words to search by.")
 * }</pre>
 */
public sealed interface Shape {

    /** Text; see {@link Shape#text}, {@link Shape#prose} and {@link Shape#pattern}. */
    record Text(int min, int max, boolean multiline, Optional<Form> form) implements Shape {}

    /**
     * How a text must look.
     *
     * @param pattern for the whole text
     * @param says the same in plain words, to follow "must be"
     * @param test the same as the pattern; written out for forms that files are full of
     */
    record Form(Pattern pattern, String says, Predicate<String> test) {

        static Form of(String regex, String says) {
            Pattern pattern = Pattern.compile(regex);
            return new Form(pattern, says, text -> pattern.matcher(text).matches());
        }
    }

    /** A whole number in plain decimal digits. */
    record Whole(long min, long max) implements Shape {}

    /** A number with or without a decimal point; no infinity, no not-a-number. */
    record Decimal(double min, double max) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /** The bare word {@code null}, or nothing after the colon. */
    record Nothing() implements Shape {}

    /** One of some words. */
    record Choice(List<String> values) implements Shape {

        public Choice {
            values = List.copyOf(values);
        }
    }

    /** A day of the calendar as {@code 2026-11-22}. */
    record Date() implements Shape {}

    /** An instant with its offset, seconds optional, as {@code 2026-11-22T10:00+01:00}. */
    record DateTime() implements Shape {}

    /** A list. */
    record ListOf(Shape item, int min, int max, boolean unique) implements Shape {

        /** The same list without repetitions. */
        public ListOf distinct() {
            return new ListOf(item, min, max, true);
        }
    }

    /** Values of one shape under keys that the author chooses. */
    record MapOf(Shape key, Shape value, int min, int max) implements Shape {

        public MapOf {
            if (!(key instanceof Text || key instanceof Choice || key instanceof Date)) {
                throw new IllegalArgumentException("a key is text");
            }
        }
    }

    /** Values under known keys; {@code open} tolerates further keys. */
    record ObjectOf(List<Field> fields, boolean open) implements Shape {

        public ObjectOf {
            fields = List.copyOf(fields);
            if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
                throw new IllegalArgumentException("a field is named twice");
            }
        }

        /** Adds a key that must be there. */
        public ObjectOf must(String name, Shape shape, String says) {
            return with(new Field(name, shape, true, says));
        }

        /** Adds a key that may be left out. */
        public ObjectOf may(String name, Shape shape, String says) {
            return with(new Field(name, shape, false, says));
        }

        /** The same object, but keys it does not know are no fault. */
        public ObjectOf tolerant() {
            return new ObjectOf(fields, true);
        }

        private ObjectOf with(Field field) {
            List<Field> more = new ArrayList<>(fields);
            more.add(field);
            return new ObjectOf(more, open);
        }
    }

    /**
     * Fits when one of the options fits.
     *
     * @param says all options in plain words, to follow "must be"
     */
    record OneOf(String says, List<Shape> options) implements Shape {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** One line of text, not blank, of {@code min} to {@code max} characters. */
    static Text text(int min, int max) {
        return new Text(min, max, false, Optional.empty());
    }

    /** One line of text, not blank, of at most {@code max} characters. */
    static Text text(int max) {
        return text(1, max);
    }

    /** One or more lines of text, not blank, of at most {@code max} characters. */
    static Text prose(int max) {
        return new Text(1, max, true, Optional.empty());
    }

    /** One or more lines of text that may be empty. */
    static Text proseOrEmpty(int max) {
        return new Text(0, max, true, Optional.empty());
    }

    /**
     * One line of text of a form, of at most 200 characters.
     *
     * @param regex for the whole text, without anchors
     * @param says the form in plain words, to follow "must be"
     */
    static Text pattern(String regex, String says) {
        return new Text(1, 200, false, Optional.of(Form.of(regex, says)));
    }

    /** An id of 6 to 64 small letters, digits and hyphens. */
    static Text id() {
        return id(6, 64);
    }

    /** An id of small letters, digits and hyphens. */
    static Text id(int min, int max) {
        Form form =
                new Form(
                        Pattern.compile("[a-z0-9-]{" + min + "," + max + "}"),
                        min + " to " + max + " small letters, digits or hyphens",
                        text -> isId(text, min, max));
        return new Text(1, 200, false, Optional.of(form));
    }

    private static boolean isId(String text, int min, int max) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return text.length() >= min && text.length() <= max;
    }

    /** A hash as {@code sha256:} and 64 hexadecimal digits. */
    static Text sha256() {
        return pattern("sha256:[0-9a-f]{64}", "\"sha256:\" and 64 hexadecimal digits");
    }

    static Whole whole(long min, long max) {
        return new Whole(min, max);
    }

    static Decimal decimal(double min, double max) {
        return new Decimal(min, max);
    }

    static Flag flag() {
        return new Flag();
    }

    static Choice choice(String... values) {
        return new Choice(Arrays.asList(values));
    }

    static Choice choice(List<String> values) {
        return new Choice(values);
    }

    static Date date() {
        return new Date();
    }

    static DateTime dateTime() {
        return new DateTime();
    }

    static ListOf listOf(Shape item, int min, int max) {
        return new ListOf(item, min, max, false);
    }

    static MapOf mapOf(Shape key, Shape value, int max) {
        return new MapOf(key, value, 0, max);
    }

    static MapOf mapOf(Shape key, Shape value, int min, int max) {
        return new MapOf(key, value, min, max);
    }

    /** An object without fields yet that knows no other keys. */
    static ObjectOf object() {
        return new ObjectOf(List.of(), false);
    }

    /** See {@link OneOf}. */
    static OneOf oneOf(String says, Shape... options) {
        return new OneOf(says, Arrays.asList(options));
    }

    /** The shape, or {@code null} written out. */
    static OneOf orNull(String says, Shape shape) {
        return oneOf(says + ", or null", shape, new Nothing());
    }
}
