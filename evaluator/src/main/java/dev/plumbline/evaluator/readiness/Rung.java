package dev.plumbline.evaluator.readiness;

import java.util.List;
import java.util.Optional;

/**
 * One line of the ladder: the role with its bar moved to another level.
 *
 * @param level 1 to 4
 * @param ofTheRole whether it is the role's own level
 * @param verdict what the same ratings say there
 * @param estimate what a model with probabilities makes of it; empty when the model has none
 * @param missing what was missing for ready, gravest first; empty when ready
 */
public record Rung(
        int level,
        boolean ofTheRole,
        Verdict verdict,
        Optional<RoleEstimate> estimate,
        List<String> missing) {

    public Rung {
        missing = List.copyOf(missing);
    }
}
