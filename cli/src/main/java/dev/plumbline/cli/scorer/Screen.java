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
            Map.of(
                    "ticked", "[x]",
                    "prompted", "[x]p",
                    "half", "[/]",
                    "not-shown", "[-]",
                    "opposite", "[!]");
    private static final String LEGEND =
            "[x] heard  [x]p heard after a probe  [/] half  [-] not shown  [!] the opposite";

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
    List<String> talk(QuestionView q, CardState card, int probe) {
        List<String> out = new ArrayList<>(board(q, card));
        out.add("");
        out.addAll(probe(q, card, probe));
        out.add(told("R fact", q.reveals(), card, q.path(), "reveal "));
        out.add(told("Z hint", q.hints(), card, q.path(), "hint "));
        out.add(concerns(q, card));
        out.add(LEGEND);
        return out;
    }

    /** The acts to listen for, with their letters and marks. */
    List<String> board(QuestionView q, CardState card) {
        String key = q.path();
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
        return out;
    }

    private static List<String> column(
            List<Group> groups, Map<String, String> letters, CardState card, String key) {
        List<String> lines = new ArrayList<>();
        for (Group group : groups) {
            lines.add(group.name());
            for (Indicator i : group.indicators()) {
                String letter = letters.getOrDefault(i.id(), " ");
                String box = BOXES.getOrDefault(card.mark(key, i.id()), "[ ]");
                lines.add(" " + letter + " " + PlainText.fit(box, 4) + " " + i.label());
            }
        }
        return lines;
    }

    private List<String> probe(QuestionView q, CardState card, int probe) {
        if (q.probes().isEmpty()) {
            return List.of();
        }
        QuestionView.Probe p = q.probes().get(probe % q.probes().size());
        boolean put = card.used(q.path(), "probe " + p.id());
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

    private String concerns(QuestionView q, CardState card) {
        StringBuilder line = new StringBuilder("A concern");
        for (int i = 0; i < q.concerns().size(); i++) {
            QuestionView.Concern c = q.concerns().get(i);
            String mark = card.mark(q.path(), "concern " + c.id());
            line.append("  ").append(i + 1).append(' ').append(c.label());
            line.append(mark.isEmpty() ? "" : " (" + mark + ")");
        }
        return PlainText.fit(line.toString(), columns);
    }

    /** What may be told, given or raised, a line each, with its number. */
    List<String> listed(QuestionView q, CardState card, String letter) {
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (letter) {
                    case "r" -> "Tell a fact only when the candidate asks for it (* told):";
                    case "z" -> "Give a hint only when nothing moves; it caps the level (* given):";
                    default -> "Raise a concern; raised, its number withdraws it:";
                });
        int number = 0;
        for (QuestionView.Told told : q.listed(letter)) {
            number++;
            lines.add(PlainText.cut(number + mark(q, card, letter, told) + told.ask(), columns));
        }
        return lines;
    }

    private static String mark(
            QuestionView q, CardState card, String letter, QuestionView.Told told) {
        if (letter.equals("a")) {
            String mark = card.mark(q.path(), "concern " + told.id());
            return mark.isEmpty() ? "   " : "   (" + mark + ") ";
        }
        String kind = letter.equals("r") ? "reveal " : "hint ";
        return card.used(q.path(), kind + told.id()) ? "* " : "  ";
    }

    /** As many lines as there is room for, from one on; the last says how many more there are. */
    List<String> window(List<String> lines, int from, int rows) {
        if (lines.size() <= rows) {
            return lines;
        }
        int start = Math.min(from, lines.size() - rows);
        List<String> out = new ArrayList<>(lines.subList(start, start + rows));
        int more = lines.size() - start - rows;
        if (more > 0) {
            out.set(rows - 1, "… " + (more + 1) + " more lines; j and k scroll");
        }
        return out;
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
