package dev.plumbline.bank.coverage;

import dev.plumbline.bank.plan.UnmetDemand;
import java.util.List;
import java.util.Optional;

/**
 * Whether an interview for a role can be planned.
 *
 * @param unmet what keeps it from being planned; empty when it can
 */
public record RoleCoverage(String role, List<UnmetDemand> unmet) {

    public RoleCoverage {
        unmet = List.copyOf(unmet);
    }

    /** What to do about it; nothing when the role can be planned. */
    public Optional<String> task() {
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                role
                        + " cannot be planned: "
                        + String.join(" ", unmet.stream().map(UnmetDemand::says).toList()));
    }
}
