package dev.plumbline.cli.ratings;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads ratings from CSV. Two kinds of sheet are known by their heads: {@code
 * subject,rater,item,score} with one rating a line, where subject and item may be left out; and
 * {@code a,b,count} for two raters. The separator is a comma, a semicolon or a tab, the same
 * throughout. All faults of a file come out of one run, up to the bound of {@link Findings}.
 */
public final class RatingsReader {

    /** More ratings than this are not read. */
    public static final int MOST_RATINGS = 1_000_000;

    /** A larger file is not read, in bytes. */
    public static final long LARGEST = 64_000_000;

    private static final int MOST_BROKEN_QUOTES = 100;

    private final String file;
    private final SheetText sheet;
    private final Optional<Scale> scale;
    private final Findings findings;
    private final Separator separator;
    private @Nullable Columns columns;
    private @Nullable RowTaker taker;
    private int rows;
    private boolean headIsBroken;

    private RatingsReader(
            String file,
            SheetText sheet,
            Separator separator,
            Optional<Scale> scale,
            Findings findings) {
        this.file = file;
        this.sheet = sheet;
        this.separator = separator;
        this.scale = scale;
        this.findings = findings;
    }

    /** Reads a file, shown in findings under this name; nothing when there are errors. */
    public static Optional<RatingsSheet> read(
            String file, byte[] bytes, Optional<Scale> scale, Findings findings) {
        Optional<SheetText> sheet = SheetText.of(file, bytes, findings);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        long head = firstLine(sheet.get());
        if (head == 0) {
            findings.error(
                    new Place(file, 1, 1),
                    "csv-columns",
                    "the file is empty",
                    "The first line names the columns: subject,rater,item,score");
            return Optional.empty();
        }
        return separator(sheet.get(), head, findings)
                .flatMap(s -> new RatingsReader(file, sheet.get(), s, scale, findings).read());
    }

    private static long firstLine(SheetText sheet) {
        for (int line = 1; line <= sheet.lines(); line++) {
            if (!sheet.line(line).isBlank()) {
                return line;
            }
        }
        return 0;
    }

    private static Optional<Separator> separator(SheetText sheet, long head, Findings findings) {
        String words = sheet.line(head);
        List<Separator> used = new ArrayList<>();
        for (Separator separator : Separator.values()) {
            if (separator.count(words) > 0) {
                used.add(separator);
            }
        }
        used.sort((a, b) -> Integer.compare(b.count(words), a.count(words)));
        if (used.size() > 1) {
            findings.error(
                    sheet.at(head, used.get(1).place(words, 1)),
                    "csv-separator",
                    "a " + used.get(1).word() + " after a " + used.get(0).word(),
                    "Use one separator throughout: comma, semicolon or tab");
            return Optional.empty();
        }
        return Optional.of(used.isEmpty() ? Separator.COMMA : used.get(0));
    }

    private Optional<RatingsSheet> read() {
        long line = 1;
        int broken = 0;
        while (line > 0 && broken <= MOST_BROKEN_QUOTES) {
            line = readFrom(line);
            broken++;
        }
        RowTaker rowTaker = taker;
        if (rowTaker == null || headIsBroken) {
            return Optional.empty();
        }
        if (rows == 0) {
            findings.error(
                    new Place(file, sheet.lines(), 1),
                    "csv-rows",
                    "there is no line below the head",
                    "Write one line for each rating");
        }
        RatingsSheet read = rowTaker.finished(scale, findings);
        return findings.hasErrors() ? Optional.empty() : Optional.of(read);
    }

    /** Reads from a line on; gives the line to go on from after a broken quote, or 0 at the end. */
    private long readFrom(long first) {
        StringReader text = new StringReader(sheet.text());
        long next = first;
        try {
            text.skip(first == 1 ? 0 : sheet.start(first));
            CloseableIterator<CsvRecord> records = reader().ofCsvRecord(text).iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                next = first - 1 + record.getStartingLineNumber();
                if (isOpen(record, next)) {
                    return brokenQuote(next);
                }
                if (!take(record, next)) {
                    return 0;
                }
                next++;
            }
            return 0;
        } catch (CsvParseException e) {
            while (next < sheet.lines() && sheet.line(next).isEmpty()) {
                next++;
            }
            return brokenQuote(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    /** Whether a quote is not closed in the line in which it was opened. */
    private boolean isOpen(CsvRecord record, long line) {
        boolean suspect = line == sheet.lines();
        for (String cell : record.getFields()) {
            if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                return true;
            }
            suspect |= cell.indexOf('"') >= 0;
        }
        return suspect && sheet.line(line).chars().filter(c -> c == '"').count() % 2 > 0;
    }

    private long brokenQuote(long line) {
        int quote = Math.max(0, sheet.line(line).indexOf('"'));
        findings.error(
                sheet.at(line, quote),
                "csv-quotes",
                "the quotes of this line do not match, or a cell goes on in the next line",
                "Close each quote before the separator, and write a quote within a cell twice");
        headIsBroken |= columns == null;
        return headIsBroken || line >= sheet.lines() ? 0 : line + 1;
    }

    /** Takes a record; false when reading must stop. */
    private boolean take(CsvRecord record, long line) {
        List<String> cells = record.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        Columns known = columns;
        if (known == null) {
            return head(cells, line);
        }
        rows++;
        if (rows > MOST_RATINGS) {
            findings.error(
                    sheet.cell(line, 0, separator),
                    "csv-rows",
                    "there are more than " + MOST_RATINGS + " lines",
                    "Split the file, or take a sample");
            return false;
        }
        if (cells.size() != known.width()) {
            width(cells, line, known.width());
            return true;
        }
        if (taker != null) {
            taker.take(new Row(cells, line, known, sheet, separator, findings));
        }
        return true;
    }

    private boolean head(List<String> cells, long line) {
        Optional<Columns> found = Columns.of(cells, line, sheet, separator, findings);
        if (found.isEmpty()) {
            headIsBroken = true;
            return false;
        }
        columns = found.get();
        taker =
                found.get().counts()
                        ? new CountedPairs(scale, found.get(), sheet.cell(line, 0, separator))
                        : new SingleRatings(scale, sheet, separator);
        return true;
    }

    private void width(List<String> cells, long line, int width) {
        String words = sheet.line(line);
        for (Separator other : Separator.values()) {
            if (other != separator && cells.size() < width && other.count(words) > 0) {
                findings.error(
                        sheet.at(line, other.place(words, 1)),
                        "csv-separator",
                        "a " + other.word() + ", and the head has a " + separator.word(),
                        "Use one separator throughout: comma, semicolon or tab");
                return;
            }
        }
        String fix =
                separator == Separator.COMMA && cells.size() > width
                        ? "If one is a number with a decimal comma, write a point"
                        : "Give every line as many cells as the head";
        findings.error(
                sheet.cell(line, Math.min(cells.size(), width), separator),
                "csv-cells",
                Figures.count(cells.size(), "cell", "cells") + ", and the head has " + width,
                fix);
    }
}
