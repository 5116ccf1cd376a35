package dev.plumbline.cli.scorer;

import dev.plumbline.cli.scorer.QuestionView.Group;
import dev.plumbline.cli.scorer.QuestionView.Indicator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what stands, in lines of a width; nothing on it says a level before the own rating. */
final class Screen {

    /** The narrowest and lowest terminal it is made for. */
    static final int COLUMNS = 80;

    static final int ROWS = 24;

    private static final Map<String, String> BOXES =
            Map.of("ticked", "[x]", "half", "[/]", "not-shown", "[-]", "opposite", "[!]");

    private final int columns;

    Screen(int columns) {
        this.columns = Math.max(COLUMNS, columns);
    }

    /** The first line: question, clock, what is kept. */
    String head(String title, Duration elapsed, int minutes, String saved, boolean paused) {
        String clock =
                String.format(
                        Locale.ROOT,
                        "%d:%02d of %d",
                        elapsed.toMinutes(),
                        elapsed.toSecondsPart(),
                        minutes);
        String right = (paused ? "paused " : "") + clock + "  " + saved;
        return PlainText.fit(title, columns - right.length() - 2) + "  " + right;
    }

    /** The screen while the candidate speaks. */
    List<String> talk(QuestionView q, CardState card, String key, int probe) {
        List<String> out = new ArrayList<>();
        Map<String, String> letters = Letters.of(q.groups());
        List<List<Group>> hands = Letters.hands(q.groups());
        int half = (columns - 2) / 2;
        List<String> left = column(hands.get(0), letters, card, key);
        List<String> right = column(hands.get(1), letters, card, key);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            out.add(
                    PlainText.fit(i < left.size() ? left.get(i) : "", half)
                            + "  "
                            + PlainText.fit(i < right.size() ? right.get(i) : "", half));
        }
        out.add("");
        out.addAll(probe(q, card, key, probe));
        out.add(told("R fact", q.reveals(), card, key, "reveal "));
        out.add(told("Z hint", q.hints(), card, key, "hint "));
        out.add(concerns(q, card, key));
        return out;
    }

    private static List<String> column(
            List<Group> groups, Map<String, String> letters, CardState card, String key) {
        List<String> lines = new ArrayList<>();
        for (Group group : groups) {
            lines.add(group.name());
            for (Indicator i : group.indicators()) {
                String box = BOXES.getOrDefault(card.mark(key, i.id()), "[ ]");
                lines.add(" " + letters.getOrDefault(i.id(), " ") + " " + box + " " + i.label());
            }
        }
        return lines;
    }

    private List<String> probe(QuestionView q, CardState card, String key, int probe) {
        if (q.probes().isEmpty()) {
            return List.of();
        }
        QuestionView.Probe p = q.probes().get(probe % q.probes().size());
        boolean put = card.used(key, "probe " + p.id());
        List<String> lines =
                new ArrayList<>(
                        PlainText.wrap("P " + (put ? "put: " : "probe: ") + p.ask(), columns));
        return lines.subList(0, Math.min(2, lines.size()));
    }

    private String told(
            String name, List<QuestionView.Told> all, CardState card, String key, String kind) {
        StringBuilder line = new StringBuilder(name);
        for (int i = 0; i < all.size(); i++) {
            boolean used = card.used(key, kind + all.get(i).id());
            line.append("  ").append(i + 1).append(used ? "*" : "");
        }
        return PlainText.fit(line.toString(), columns);
    }

    private String concerns(QuestionView q, CardState card, String key) {
        StringBuilder line = new StringBuilder("A concern");
        for (int i = 0; i < q.concerns().size(); i++) {
            QuestionView.Concern c = q.concerns().get(i);
            String mark = card.mark(key, "concern " + c.id());
            line.append("  ").append(i + 1).append(' ').append(c.label());
            line.append(mark.isEmpty() ? "" : " (" + mark + ")");
        }
        return PlainText.fit(line.toString(), columns);
    }

    /** A text to read, from a line on, with room for the head and the keys. */
    List<String> read(String text, int from, int rows) {
        List<String> lines = PlainText.wrap(text, columns);
        int start = Math.min(from, Math.max(0, lines.size() - rows));
        return lines.subList(start, Math.min(lines.size(), start + rows));
    }

    /** A line of keys, cut to the width. */
    String keys(String words) {
        return PlainText.fit(words, columns);
    }
}
