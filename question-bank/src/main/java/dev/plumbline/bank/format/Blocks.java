package dev.plumbline.bank.format;

import dev.plumbline.bank.yaml.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a file, cut at its top-level keys. */
final class Blocks {

    /**
     * One top-level key with its value.
     *
     * @param above blank lines and comments at the left margin before it
     */
    private record Block(String key, List<String> above, List<String> lines) {}

    private final List<String> header;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> footer;

    Blocks(String text, Mapping mapping) {
        List<String> lines = text.lines().toList();
        List<Mapping.Entry> entries = List.copyOf(mapping.entries().values());
        List<String> above = List.of();
        header = lines.subList(0, entries.isEmpty() ? lines.size() : start(entries.get(0)));
        for (int i = 0; i < entries.size(); i++) {
            int from = start(entries.get(i));
            int next = i + 1 < entries.size() ? start(entries.get(i + 1)) : lines.size();
            int end = endOfValue(lines, from, Math.max(from, next));
            blocks.add(new Block(entries.get(i).key(), above, lines.subList(from, end)));
            above = lines.subList(end, Math.max(end, next));
        }
        footer = above;
    }

    /** All lines again, the blocks in this order; keys that it lacks come last, as they stood. */
    String inOrder(List<String> order) {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(
                Comparator.comparingInt(
                        b -> order.contains(b.key()) ? order.indexOf(b.key()) : order.size()));
        List<String> out = new ArrayList<>();
        add(out, header);
        for (Block block : sorted) {
            add(out, block.above());
            out.addAll(new BlockLines(block.lines()).tidy());
        }
        add(out, footer);
        while (!out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        return String.join("\n", out) + "\n";
    }

    private static int start(Mapping.Entry entry) {
        return entry.keyPlace().line() - 1;
    }

    /** Trailing blank lines and comments at the margin belong to what follows. */
    private static int endOfValue(List<String> lines, int from, int to) {
        int end = to;
        while (end > from + 1 && (lines.get(end - 1).isBlank() || isComment(lines.get(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isComment(String line) {
        return line.startsWith("#");
    }

    /** Adds lines without blanks at their ends and without a second blank line in a row. */
    private static void add(List<String> out, List<String> lines) {
        for (String line : lines) {
            boolean again = out.isEmpty() || out.get(out.size() - 1).isEmpty();
            if (!line.isBlank() || !again) {
                out.add(line.stripTrailing());
            }
        }
    }
}
