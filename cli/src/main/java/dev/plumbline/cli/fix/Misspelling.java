package dev.plumbline.cli.fix;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key or an id that is not known, when one known one alone is near.
 *
 * @param line from 1
 * @param column of its first character, in code points from 1
 */
record Misspelling(int line, int column, String written, String meant) {

    /** The rules on unknown keys and on unknown ids. */
    private static final Set<String> RULES = Set.of("PB-S1", "PB-S4");

    private static final int FARTHEST = 2;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"[^\"]*$");
    private static final Pattern ONE = Pattern.compile("Did you mean \"([^\"]+)\"\\?");

    /** The slip that a finding is about, if it is about one and leaves no choice. */
    static Optional<Misspelling> of(Finding finding) {
        Matcher written = QUOTED.matcher(finding.message());
        Matcher meant = ONE.matcher(finding.fix());
        if (!RULES.contains(finding.rule()) || !written.find() || !meant.matches()) {
            return Optional.empty();
        }
        boolean near = Nearest.distance(written.group(1), meant.group(1)) <= FARTHEST;
        return near
                ? Optional.of(
                        new Misspelling(
                                finding.place().line(),
                                finding.place().column(),
                                written.group(1),
                                meant.group(1)))
                : Optional.empty();
    }

    /** Puts the right word into the lines of its file, if the wrong one stands at its place. */
    void mend(List<String> lines) {
        if (line < 1 || line > lines.size()) {
            return;
        }
        String text = lines.get(line - 1);
        if (column < 1 || column > text.codePointCount(0, text.length())) {
            return;
        }
        int at = text.offsetByCodePoints(0, column - 1);
        at += text.startsWith("\"", at) || text.startsWith("'", at) ? 1 : 0;
        int end = at + written.length();
        boolean whole = end >= text.length() || !isWordPart(text.charAt(end));
        if (text.startsWith(written, at) && whole) {
            lines.set(line - 1, text.substring(0, at) + meant + text.substring(end));
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
