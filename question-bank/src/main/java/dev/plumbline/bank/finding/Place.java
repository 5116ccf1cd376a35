package dev.plumbline.bank.finding;

import java.util.Comparator;

/**
 * Where something stands in a file. Lines and columns count from 1, columns in code points (an
 * emoji is one column); line 0 and column 0 stand for the file as a whole. Ordered by file, line,
 * column.
 *
 * @param file the path as the user wrote it, for messages only
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or only the file where the whole file is meant. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
