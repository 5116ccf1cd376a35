package dev.plumbline.bank.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a text in which most of the words that were searched for stand close together.
 *
 * @param parts in order; joined they are the passage on one line
 */
public record Passage(List<Part> parts) {

    private static final int LONGEST = 140;

    /** So many words before the first one found, so that it is understood. */
    private static final int LEAD = 4;

    /**
     * A piece of a passage.
     *
     * @param found whether it is a word that was searched for
     */
    public record Part(String text, boolean found) {}

    public Passage {
        parts = List.copyOf(parts);
    }

    /** The passage as plain text. */
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    /**
     * The best passage of a text, of at most about 140 characters, cut at words; the earliest of
     * several equally good ones.
     *
     * @param stems of the words that were searched for
     */
    static Passage of(String text, Set<String> stems) {
        List<Stems.Word> words = Stems.words(text);
        int best = 0;
        int most = -1;
        for (int first = 0; first < words.size(); first++) {
            int found = distinct(words, first, stems);
            if (found > most) {
                most = found;
                best = first;
            }
        }
        return words.isEmpty()
                ? new Passage(List.of())
                : cut(text, words, Math.max(0, best - LEAD), stems);
    }

    /** How many of the stems stand in the passage that begins with a word, if it is one of them. */
    private static int distinct(List<Stems.Word> words, int first, Set<String> stems) {
        if (!stems.contains(words.get(first).stem())) {
            return -1;
        }
        Set<String> found = new HashSet<>();
        for (Stems.Word word : words.subList(first, end(words, first))) {
            if (stems.contains(word.stem())) {
                found.add(word.stem());
            }
        }
        return found.size();
    }

    private static int end(List<Stems.Word> words, int first) {
        int end = first;
        while (end < words.size() && words.get(end).to() - words.get(first).from() <= LONGEST) {
            end++;
        }
        return Math.max(end, first + 1);
    }

    private static Passage cut(String text, List<Stems.Word> words, int first, Set<String> stems) {
        int end = end(words, first);
        int from = first == 0 ? 0 : words.get(first).from();
        int to = end == words.size() ? text.length() : words.get(end - 1).to();
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(first == 0 ? "" : "… ");
        int at = from;
        for (Stems.Word word : words.subList(first, end)) {
            if (stems.contains(word.stem())) {
                plain.append(line(text.substring(at, word.from())));
                parts.add(new Part(plain.toString(), false));
                parts.add(new Part(text.substring(word.from(), word.to()), true));
                plain.setLength(0);
                at = word.to();
            }
        }
        plain.append(line(text.substring(at, to)).stripTrailing());
        parts.add(new Part(plain.append(end == words.size() ? "" : " …").toString(), false));
        return new Passage(parts.stream().filter(p -> !p.text().isEmpty()).toList());
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
