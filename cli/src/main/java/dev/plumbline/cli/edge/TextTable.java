package dev.plumbline.cli.edge;

import java.util.ArrayList;
import java.util.List;

/**
 * The one table renderer of the terminal: a header, a rule, rows; columns as wide as their widest
 * cell, two blanks apart, no trailing blanks. Control characters in cells are shown as {@code ?}.
 */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column heads. */
    public TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row with as many cells as there are heads. */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row needs " + rows.get(0).size() + " cells");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines of the table, each ended by a line feed. */
    public String lines() {
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            out.append(line(rows.get(r)));
            if (r == 0) {
                out.append(rule());
            }
        }
        return out.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = clean(cells.get(c));
            line.append(cell).append(" ".repeat(width(c) - length(cell) + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private String rule() {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < rows.get(0).size(); c++) {
            line.append("-".repeat(width(c))).append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> length(clean(r.get(column)))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String clean(String cell) {
        return cell.replaceAll("\\p{Cntrl}", "?");
    }
}
