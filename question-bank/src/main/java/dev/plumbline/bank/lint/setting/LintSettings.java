package dev.plumbline.bank.lint.setting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code lint.yaml} and {@code lint-terms.yaml} say, all layers together: a later layer
 * changes a limit and adds to lists; it takes nothing away from the term lists below it.
 *
 * @param limits every limit with its value
 * @param blocksDrafts ids of rules whose errors stay errors in a draft; all others are warnings
 *     there
 * @param endOfLife the last day of support by product and version
 * @param accepted findings that are accepted for all content
 * @param terms the term lists by name
 */
public record LintSettings(
        Map<Limit, Double> limits,
        Set<String> blocksDrafts,
        Map<String, Map<String, LocalDate>> endOfLife,
        List<Accepted> accepted,
        Map<String, TermList> terms) {

    public LintSettings {
        limits = Collections.unmodifiableMap(new EnumMap<>(limits));
        blocksDrafts = Set.copyOf(blocksDrafts);
        endOfLife = Collections.unmodifiableMap(new LinkedHashMap<>(endOfLife));
        accepted = List.copyOf(accepted);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The value of a limit. */
    public double limit(Limit limit) {
        Double value = limits.get(limit);
        if (value == null) {
            throw new IllegalStateException("no layer gives " + limit.key());
        }
        return value;
    }

    /** A limit that counts something. */
    public int count(Limit limit) {
        return (int) Math.round(limit(limit));
    }

    /** The list with this name; an empty one where no layer has it. */
    public TermList terms(String name) {
        return terms.getOrDefault(name, new TermList(List.of(), List.of()));
    }
}
