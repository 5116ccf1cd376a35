package dev.plumbline.bank.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same question with other nouns, for openings that follow each other.
 *
 * @param id the letter of the variant; {@code base} is the question as written
 * @param contextVariant the variant of the shared context that goes with it
 * @param swap whole words and what stands in their place, in the author's order
 * @param keep phrases in which nothing is swapped
 */
public record Variant(
        String id, Optional<String> contextVariant, Map<String, String> swap, List<String> keep) {

    public Variant {
        swap = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(swap));
        keep = List.copyOf(keep);
    }
}
