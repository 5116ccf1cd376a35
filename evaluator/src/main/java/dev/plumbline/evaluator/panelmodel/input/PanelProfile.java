package dev.plumbline.evaluator.panelmodel.input;

import dev.plumbline.bank.role.RoleProfile;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a role asks for, over all its competencies, asked or not. The order changes no result.
 *
 * @param demands one for each competency; their weights sum to 1
 */
public record PanelProfile(List<Demand> demands) {

    private static final double ROUNDING = 1e-9;

    public PanelProfile {
        demands = List.copyOf(demands);
        double sum = 0;
        Set<String> seen = new HashSet<>();
        for (Demand demand : demands) {
            sum += demand.weight();
            if (!seen.add(demand.competency())) {
                throw new IllegalArgumentException("demanded twice: " + demand.competency());
            }
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("weights sum to " + sum);
        }
    }

    /** What a role profile asks for. */
    public static PanelProfile of(RoleProfile role) {
        return new PanelProfile(
                role.required().entrySet().stream()
                        .map(
                                asked ->
                                        new Demand(
                                                asked.getKey(),
                                                asked.getValue(),
                                                floor(role, asked.getKey()),
                                                role.weight(asked.getKey())))
                        .toList());
    }

    private static OptionalInt floor(RoleProfile role, String competency) {
        Integer floor = role.must().get(competency);
        return floor == null ? OptionalInt.empty() : OptionalInt.of(floor);
    }
}
