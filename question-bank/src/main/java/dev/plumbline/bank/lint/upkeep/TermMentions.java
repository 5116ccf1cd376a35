package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the terms of a subject map in texts: the words of a term follow each other, each with any
 * ending. A text is walked through once, whatever the number of terms.
 */
final class TermMentions {

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:ies|ing|es|ed|s|y)$");

    private final Map<Character, List<Stemmed>> byFirst = new HashMap<>();

    /** A term and the beginnings of its words, in small letters. */
    private record Stemmed(String term, List<String> stems) {}

    TermMentions(Collection<Topic> topics) {
        Set<String> known = new HashSet<>();
        for (Topic topic : topics) {
            topic.mustMention().forEach(row -> row.stream().filter(known::add).forEach(this::add));
        }
    }

    private void add(String term) {
        List<String> stems = new ArrayList<>();
        for (String word : BETWEEN.split(term.toLowerCase(Locale.ROOT).strip())) {
            stems.add(ENDING.matcher(word).replaceAll(""));
        }
        stems.removeIf(String::isEmpty);
        if (!stems.isEmpty()) {
            byFirst.computeIfAbsent(stems.get(0).charAt(0), c -> new ArrayList<>())
                    .add(new Stemmed(term, stems));
        }
    }

    /** Adds the terms that a text mentions to those that are known to be mentioned. */
    void addFrom(String text, Set<String> mentioned) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); at++) {
            if (at > 0 && isLetter(small.charAt(at - 1))) {
                continue;
            }
            for (Stemmed term : byFirst.getOrDefault(small.charAt(at), List.of())) {
                if (!mentioned.contains(term.term()) && follow(small, at, term.stems())) {
                    mentioned.add(term.term());
                }
            }
        }
    }

    /** Whether words with these stems begin at a place, with blanks or hyphens between them. */
    private static boolean follow(String text, int from, List<String> stems) {
        int at = from;
        for (String stem : stems) {
            int begin = at;
            while (at > from && at < text.length() && isBetween(text.charAt(at))) {
                at++;
            }
            boolean apart = begin == from || at > begin;
            if (!apart || !text.startsWith(stem, at)) {
                return false;
            }
            at += stem.length();
            while (at < text.length() && isLetter(text.charAt(at))) {
                at++;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isBetween(char c) {
        return c == '-' || c == ' ' || c >= '\t' && c <= '\r';
    }
}
