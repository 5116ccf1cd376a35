package dev.plumbline.evaluator.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The second view of a text: the level of the graded sample with which it shares most, content
 * words weighed by how few of the samples have them, as a cosine.
 */
final class Likeness {

    private final Map<Integer, Set<String>> samples = new LinkedHashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<Integer, Double> sizes = new HashMap<>();

    Likeness(Map<Integer, String> graded) {
        graded.forEach((level, text) -> samples.put(level, content(Tokens.of(text, 5_000))));
        samples.values().forEach(words -> words.forEach(w -> rarity.put(w, rarityOf(w))));
        samples.forEach(
                (level, words) -> sizes.put(level, words.stream().mapToDouble(this::rarity).sum()));
    }

    private static Set<String> content(Collection<Token> tokens) {
        Set<String> words = new TreeSet<>();
        tokens.stream().filter(Doubts::isContent).forEach(t -> words.add(t.form()));
        return words;
    }

    /** The nearest level; nothing where no sample shares a word. */
    OptionalInt level(List<Token> tokens) {
        Set<String> words = content(tokens);
        double best = 0;
        OptionalInt level = OptionalInt.empty();
        for (Map.Entry<Integer, Set<String>> sample : samples.entrySet()) {
            double shared =
                    sample.getValue().stream()
                            .filter(words::contains)
                            .mapToDouble(this::rarity)
                            .sum();
            double size = sizes.getOrDefault(sample.getKey(), 0.0);
            double likeness = size == 0 ? 0 : shared / Math.sqrt(size);
            if (likeness > best) {
                best = likeness;
                level = OptionalInt.of(sample.getKey());
            }
        }
        return level;
    }

    private double rarity(String word) {
        return rarity.getOrDefault(word, 0.0);
    }

    private double rarityOf(String word) {
        long having = samples.values().stream().filter(s -> s.contains(word)).count();
        return Math.log(1 + samples.size() / (double) having);
    }
}
