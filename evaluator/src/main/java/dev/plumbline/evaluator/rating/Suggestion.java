package dev.plumbline.evaluator.rating;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.List;
import java.util.OptionalInt;

/**
 * The level that ticks suggest.
 *
 * @param level after caps and ceilings, 0 to 4
 * @param uncapped before them, 0 to 4
 * @param toCheck ids of critical indicators that were not ticked below a higher ticked act; when not
 *     empty the suggestion reads "at least {@code level}"
 * @param concernCap the lowest cap of the standing concerns, when there is one
 * @param hintCeiling the lowest ceiling of the hints given, when there is one
 * @param derivation how the rule was met, level by level
 */
public record Suggestion(
        int level,
        int uncapped,
        List<String> toCheck,
        OptionalInt concernCap,
        OptionalInt hintCeiling,
        Derivation derivation) {

    public Suggestion {
        toCheck = List.copyOf(toCheck);
    }

    /** Whether something must be checked before the level can be read as more than a lower bound. */
    public boolean atLeast() {
        return !toCheck.isEmpty();
    }
}
