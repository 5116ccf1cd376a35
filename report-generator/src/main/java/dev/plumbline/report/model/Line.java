package dev.plumbline.report.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that remembers whose words it is made of. Formats escape every part alike; the origin
 * decides how it is set, and that the vocabulary of a page is checked on our own words only.
 *
 * @param parts in reading order
 */
public record Line(List<Part> parts) {

    /** Nothing to say. */
    public static final Line NONE = new Line(List.of());

    public Line {
        parts = List.copyOf(parts);
    }

    /**
     * Words of one origin.
     *
     * @param origin whose words they are
     * @param text plain text, never markup
     */
    public record Part(Origin origin, String text) {}

    /** Whose words they are. */
    public enum Origin {
        /** The program's. */
        OWN,
        /** A candidate's or an interviewer's: set as a quotation. */
        PEOPLE,
        /** A question's or a rubric's. */
        CONTENT
    }

    /** A sentence of our own. */
    public static Line own(String text) {
        return NONE.and(text);
    }

    /** Words that a candidate or an interviewer said or wrote. */
    public static Line people(String text) {
        return NONE.andPeople(text);
    }

    /** Words of a question or a rubric. */
    public static Line content(String text) {
        return NONE.andContent(text);
    }

    /** This sentence, going on in our own words. */
    public Line and(String text) {
        return with(Origin.OWN, text);
    }

    /** This sentence, going on with a quotation. */
    public Line andPeople(String text) {
        return with(Origin.PEOPLE, text);
    }

    /** This sentence, going on with words of the content. */
    public Line andContent(String text) {
        return with(Origin.CONTENT, text);
    }

    /** This sentence, going on with another one. */
    public Line and(Line other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Line(all);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The sentence without layout, quotations in quotation marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean quoted = part.origin() == Origin.PEOPLE;
            text.append(quoted ? "“" : "").append(part.text()).append(quoted ? "”" : "");
        }
        return text.toString();
    }

    private Line with(Origin origin, String text) {
        List<Part> more = new ArrayList<>(parts);
        if (!text.isEmpty()) {
            more.add(new Part(origin, text));
        }
        return new Line(more);
    }
}
