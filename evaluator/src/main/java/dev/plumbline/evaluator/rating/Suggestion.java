package dev.plumbline.evaluator.rating;

import dev.plumbline.evaluator.derivation.Derivation;
import java.util.List;
import java.util.OptionalInt;

/**
 * The level that ticks suggest.
 *
 * @param level after caps and ceilings, 0 to 4
 * @param uncapped before them, 0 to 4
 * @param toCheck ids of critical indicators that were not ticked below a higher ticked act
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

    /**
     * Whether the level is a lower bound: something is to check, and no cap or ceiling keeps the
     * level where it is whatever the check brings.
     */
    public boolean atLeast() {
        return !toCheck.isEmpty() && level < concernCap.orElse(5) && level < hintCeiling.orElse(5);
    }

    Suggestion named(String id) {
        return new Suggestion(
                level,
                uncapped,
                toCheck,
                concernCap,
                hintCeiling,
                Derivation.named(id, derivation.says(), derivation.because()));
    }
}
