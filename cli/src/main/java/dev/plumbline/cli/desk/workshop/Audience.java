package dev.plumbline.cli.desk.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who is to read a question. */
public enum Audience {
    /** Hears the question: briefing and prompt, nothing of the rubric. */
    CANDIDATE,
    /** Asks it and listens. */
    INTERVIEWER,
    /** Keeps it: everything, and what is missing. */
    AUTHOR;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Audience::word).toList();
    }
}
