package dev.plumbline.evaluator.text;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a text; nothing of it is a tick. Exactly one of {@code suggestion} and {@code
 * abstention} is there.
 *
 * @param found the words of each act that counts, by indicator id, in talk order
 * @param otherwise acts of which words were found that do not count, by indicator id
 * @param concerns words that point at a concern, by concern id
 * @param notFound acts of which no words count, in talk order; each is a question to ask, no lack
 * @param suggestion a lower bound of the level, always 1 or more
 * @param abstention why there is none
 */
public record TextReading(
        Map<String, Evidence> found,
        Map<String, Evidence> otherwise,
        Map<String, Evidence> concerns,
        List<Indicator> notFound,
        Optional<Suggestion> suggestion,
        Optional<Abstention> abstention) {

    /** From this level on a person must look before anything else. */
    public static final int NEVER_BY_ITSELF = 3;

    public TextReading {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
        concerns = Collections.unmodifiableMap(new LinkedHashMap<>(concerns));
        notFound = List.copyOf(notFound);
        if (suggestion.isPresent() == abstention.isPresent()) {
            throw new IllegalArgumentException("either a suggestion or an abstention");
        }
    }

    /** A reading of which nothing is shown. */
    static TextReading nothing(Abstention why) {
        return new TextReading(
                Map.of(), Map.of(), Map.of(), List.of(), Optional.empty(), Optional.of(why));
    }

    /** The suggested level; 0 stands for none, which is no rating. */
    public int levelOrNone() {
        return suggestion.map(Suggestion::level).orElse(0);
    }

    /** Whether a person has to look before the level may even be offered as a whole one. */
    public boolean needsALook() {
        return suggestion
                .map(s -> s.level() >= NEVER_BY_ITSELF || s.atLeast() || !concerns.isEmpty())
                .orElse(true);
    }
}
