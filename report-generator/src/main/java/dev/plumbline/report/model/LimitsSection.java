package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 13.
 *
 * @param notes what is assumed, and what a structured interview can and cannot say
 * @param provenance name and value of what the report was made from
 */
public record LimitsSection(List<Note> notes, List<Note> provenance) {

    public LimitsSection {
        notes = List.copyOf(notes);
        provenance = List.copyOf(provenance);
    }

    /**
     * A heading and its text.
     *
     * @param title for example {@code Not asked is not zero}
     * @param says the text
     */
    public record Note(String title, Line says) {

        /** Whether the text is a hash, which is set as code. */
        public boolean hash() {
            return says.text().startsWith("sha256:");
        }
    }
}
