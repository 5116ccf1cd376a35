package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 8.
 *
 * @param summary the spread in words
 * @param rows one for each answer in the order asked
 * @param amended ratings changed after the reveal, with the reason
 * @param sealed leans and worries of everybody
 * @param minority notes of dissent
 * @param absent who did not hand in
 */
public record DifferencesSection(
        String summary,
        List<Row> rows,
        List<Line> amended,
        List<Sealed> sealed,
        List<Line> minority,
        List<Line> absent) {

    public DifferencesSection {
        rows = List.copyOf(rows);
        amended = List.copyOf(amended);
        sealed = List.copyOf(sealed);
        minority = List.copyOf(minority);
        absent = List.copyOf(absent);
    }

    /** Whether it was written down how long after the interview anybody handed in. */
    public boolean timed() {
        return sealed.stream().anyMatch(s -> !s.after().isEmpty());
    }

    /**
     * The sealed first ratings of one answer.
     *
     * @param number of the answer in the order asked
     * @param title of the question with its form
     * @param dots one for each rating
     * @param apart whether two ratings are two levels apart or more
     * @param spread in words
     */
    public record Row(int number, Line title, List<Dot> dots, boolean apart, String spread) {

        public Row {
            dots = List.copyOf(dots);
        }

        /** For example {@code A 3, B 2}. */
        public String text() {
            return dots.isEmpty()
                    ? "no rating"
                    : String.join(
                            ", ",
                            dots.stream().map(d -> d.rater().letter() + " " + d.level()).toList());
        }
    }

    /**
     * One sealed first rating.
     *
     * @param rater who
     * @param level 0 to 4
     */
    public record Dot(Rater rater, int level) {}

    /**
     * What was sealed beside the ratings.
     *
     * @param rater who
     * @param lean the lean; a dash when none was written
     * @param worry the worry; a dash when none was written
     * @param after how long after the interview; empty when not written down
     */
    public record Sealed(Rater rater, Line lean, Line worry, String after) {}
}
