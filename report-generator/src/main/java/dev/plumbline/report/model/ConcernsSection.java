package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Section 7.
 *
 * @param rows in the order asked
 */
public record ConcernsSection(List<Row> rows) {

    public ConcernsSection {
        rows = List.copyOf(rows);
    }

    /**
     * One concern as one interviewer raised it.
     *
     * @param label its words, with the question
     * @param ask the neutral question that checks it
     * @param raised by whom and when
     * @param state {@code raised}, {@code withdrawn} or {@code standing}
     * @param effect the suggested level with and without the cap
     * @param quote the candidate's words
     */
    public record Row(
            Line label,
            Line ask,
            String raised,
            String state,
            String effect,
            Optional<Line> quote) {}
}
