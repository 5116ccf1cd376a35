package dev.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One fault that is injected into a sound content file. A table holds {@code ## rule file} (the
 * file only where it is not the question), then edits parted by {@code &&}: a text of the file,
 * {@code =>}, what its first occurrence is replaced with; then {@code >>} and what the rule says.
 * The finding must stand where {@code @>} was written.
 */
record InjectedFault(String rule, String file, List<Edit> edits, String message) {

    private static final String MARK = "@>";

    record Edit(String text, String replacement) {}

    /** The file with the fault in it, and the place of the mark. */
    record Faulty(String text, int line, int column) {}

    static List<InjectedFault> table(String resource, String usualFile) {
        List<InjectedFault> all = new ArrayList<>();
        for (String part : Fault.resource(resource).split("(?m)^## ")) {
            if (!part.isEmpty()) {
                String[] head = part.substring(0, part.indexOf('\n')).split(" ", 2);
                int end = part.indexOf("\n>>\n");
                List<Edit> edits = new ArrayList<>();
                String body = part.substring(part.indexOf('\n') + 1, end);
                for (String edit : body.split(Pattern.quote("\n&&\n"))) {
                    int arrow = edit.indexOf("\n=>\n");
                    edits.add(new Edit(edit.substring(0, arrow), edit.substring(arrow + 4)));
                }
                all.add(
                        new InjectedFault(
                                head[0],
                                head.length > 1 ? head[1] : usualFile,
                                List.copyOf(edits),
                                part.substring(end + 4).strip()));
            }
        }
        return all;
    }

    /** The fault in a file; fails where a text does not occur. */
    Faulty in(String whole) {
        String text = whole;
        for (Edit edit : edits) {
            int at = text.indexOf(edit.text());
            if (at < 0) {
                throw new AssertionError(rule + ": the file has no " + edit.text());
            }
            text =
                    text.substring(0, at)
                            + edit.replacement()
                            + text.substring(at + edit.text().length());
        }
        int mark = text.indexOf(MARK);
        if (mark < 0 || text.indexOf(MARK, mark + 1) >= 0) {
            throw new AssertionError(rule + ": one place must be marked");
        }
        String before = text.substring(0, mark);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Faulty(
                before + text.substring(mark + MARK.length()),
                line,
                before.codePointCount(start, before.length()) + 1);
    }

    @Override
    public String toString() {
        return rule;
    }
}
