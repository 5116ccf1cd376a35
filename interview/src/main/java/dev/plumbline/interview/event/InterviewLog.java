package dev.plumbline.interview.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The append-only list of one interview's events. Not safe for use by several threads. */
public final class InterviewLog {

    /** The most events one interview may have. */
    public static final int LARGEST = 50_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> commands = new HashSet<>();

    /**
     * Appends an event; a command that was appended before changes nothing.
     *
     * @return whether the event was added
     */
    public boolean append(String author, String command, InterviewEvent event) {
        if (entries.size() >= LARGEST) {
            throw new IllegalStateException("an interview has at most " + LARGEST + " events");
        }
        if (!commands.add(author + " " + command)) {
            return false;
        }
        entries.add(new Entry(entries.size() + 1L, author, command, event));
        return true;
    }

    /** Appends an event under a command id made from its place. */
    public void append(String author, InterviewEvent event) {
        append(author, "e" + (entries.size() + 1), event);
    }

    /** All events in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
