package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 10.
 *
 * @param rows the most useful question first
 */
public record NextSection(List<Row> rows) {

    public NextSection {
        rows = List.copyOf(rows);
    }

    /**
     * One question still to ask.
     *
     * @param what competency, title and form
     * @param why the doubt that it is about
     * @param minutes talking time
     */
    public record Row(Line what, Line why, int minutes) {}
}
