package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a sheet: its cells as texts and numbers, with findings for what is neither. */
final class Row {

    private static final int LONGEST_NAME = 200;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern STEERS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");
    private static final Set<String> NO_RATING =
            Set.of("na", "n/a", "nan", "null", "none", "inf", "infinity", "-", "–", "?");

    private final java.util.List<String> cells;
    private final long line;
    private final Columns columns;
    private final SheetText sheet;
    private final Separator separator;
    private final Findings findings;

    Row(
            java.util.List<String> cells,
            long line,
            Columns columns,
            SheetText sheet,
            Separator separator,
            Findings findings) {
        this.cells = cells;
        this.line = line;
        this.columns = columns;
        this.sheet = sheet;
        this.separator = separator;
        this.findings = findings;
    }

    long line() {
        return line;
    }

    boolean isEmpty(String column) {
        return cells.get(columns.place(column)).isBlank();
    }

    /** A name, or the text for a column that the sheet does not have; empty after a finding. */
    String name(String column, String otherwise) {
        if (!columns.has(column)) {
            return otherwise;
        }
        String name = cells.get(columns.place(column)).strip();
        if (name.isEmpty()) {
            error("csv-empty", column, "the " + column + " is empty", "Name it in every line");
        } else if (name.length() > LONGEST_NAME) {
            error(
                    "csv-name",
                    column,
                    "the " + column + " has more than " + LONGEST_NAME + " characters",
                    "Shorten it");
        } else if (STEERS.matcher(name).find()) {
            error(
                    "csv-name",
                    column,
                    "the " + column + " \"" + name + "\" holds a character that does not print",
                    "Take it out");
        } else {
            return name;
        }
        return "";
    }

    /** A finite number, or nothing after a finding. */
    OptionalDouble number(String column) {
        String text = cells.get(columns.place(column)).strip();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return OptionalDouble.of(text.charAt(0) - '0');
        }
        if (PLAIN.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            error(
                    "csv-number",
                    column,
                    "\"" + text + "\" has a decimal comma",
                    "Write " + text.replace(',', '.'));
        } else if (text.isEmpty()) {
            error("csv-empty", column, "the " + column + " is empty", "Write a number");
        } else if (NO_RATING.contains(
                text.toLowerCase(Locale.ROOT).replaceFirst("^[+-](?=i)", ""))) {
            error(
                    "csv-number",
                    column,
                    "\"" + text + "\" is no number",
                    "Leave the cell empty where nobody rated");
        } else {
            error(
                    "csv-number",
                    column,
                    "\"" + text + "\" is not a plain number",
                    "Write a number such as 3 or 2.5");
        }
        return OptionalDouble.empty();
    }

    void error(String rule, String column, String message, String fix) {
        findings.error(place(column), rule, message, fix);
    }

    Place place(String column) {
        return sheet.cell(line, columns.place(column), separator);
    }
}
