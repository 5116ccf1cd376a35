package dev.plumbline.bank.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one top-level key and its value. */
final class BlockLines {

    private static final int WIDTH = 100;
    private static final Pattern TEXT_BEGINS =
            Pattern.compile(
                    "(?<lead> *(?:- +)*)(?<key>[^\\s#\"'\\[{][^#\"'\\[{]*: +)?(?<style>[|>])"
                            + "(?<rest>[-+0-9]*) *(?:#.*)?");

    private final List<String> lines;

    BlockLines(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The same lines without blanks at their ends, outside of texts; of several blank lines one
     * remains; folded texts are wrapped.
     */
    List<String> tidy() {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i++).stripTrailing();
            if (!line.isEmpty() || !out.get(out.size() - 1).isEmpty()) {
                out.add(line);
            }
            Matcher begins = TEXT_BEGINS.matcher(line);
            if (begins.matches()) {
                int end = endOfText(i, parentIndent(begins));
                List<String> text = lines.subList(i, end);
                boolean folded = begins.group("style").equals(">");
                boolean plain = begins.group("rest").chars().noneMatch(Character::isDigit);
                out.addAll(folded && plain && canWrap(text) ? wrapped(text) : text);
                i = end;
            }
        }
        return out;
    }

    private static int parentIndent(Matcher begins) {
        String lead = begins.group("lead");
        return begins.group("key") == null && lead.contains("-")
                ? lead.lastIndexOf('-')
                : lead.length();
    }

    private int endOfText(int from, int parentIndent) {
        int end = from;
        while (end < lines.size()
                && (lines.get(end).isBlank() || indent(lines.get(end)) > parentIndent)) {
            end++;
        }
        return end;
    }

    /** A folded text whose lines all begin at one column and hold single blanks only. */
    private static boolean canWrap(List<String> text) {
        List<Integer> indents =
                text.stream().filter(l -> !l.isBlank()).map(BlockLines::indent).distinct().toList();
        return indents.size() == 1
                && text.stream().allMatch(l -> l.isEmpty() || isPlainLine(l.strip(), l));
    }

    private static boolean isPlainLine(String stripped, String line) {
        return !stripped.isEmpty()
                && !stripped.contains("  ")
                && stripped.indexOf('\t') < 0
                && line.endsWith(stripped);
    }

    private static List<String> wrapped(List<String> text) {
        List<String> out = new ArrayList<>();
        String indent =
                " ".repeat(indent(text.stream().filter(l -> !l.isEmpty()).findFirst().orElse("")));
        StringBuilder line = new StringBuilder();
        for (String source : text) {
            if (source.isEmpty()) {
                flush(line, indent, out);
                out.add("");
            }
            for (String word :
                    source.isEmpty() ? List.<String>of() : List.of(source.strip().split(" "))) {
                if (!line.isEmpty()
                        && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                    flush(line, indent, out);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        flush(line, indent, out);
        return out;
    }

    private static void flush(StringBuilder line, String indent, List<String> out) {
        if (!line.isEmpty()) {
            out.add(indent + line);
            line.setLength(0);
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
