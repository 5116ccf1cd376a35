package dev.plumbline.bank.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of synonyms that cues refer to as {@code $name}.
 *
 * @param version counts up with every change
 * @param groups words by group name, in file order
 */
public record Lexicon(int version, Map<String, List<String>> groups) {

    public Lexicon {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }
}
