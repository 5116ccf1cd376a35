package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 9.
 *
 * @param robust whether no single change turns the verdict
 * @param summary the same in words, with the smallest change that does
 * @param rows changes that turn it, smallest first, then those that do not, by kind
 */
public record FlipsSection(boolean robust, String summary, List<Row> rows) {

    public FlipsSection {
        rows = List.copyOf(rows);
    }

    /**
     * One change, or one kind of change.
     *
     * @param change the condition
     * @param verdict after it, in words
     * @param flips whether it turns the verdict
     */
    public record Row(Line change, String verdict, boolean flips) {}
}
