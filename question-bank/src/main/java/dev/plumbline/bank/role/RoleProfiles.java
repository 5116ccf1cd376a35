package dev.plumbline.bank.role;

import java.util.List;
import java.util.Optional;

/**
 * All role profiles, with what they share.
 *
 * @param rule the thresholds of the plain reading
 * @param minutes how long the parts of an interview take
 * @param openingScript what is said at the start of every sitting
 * @param closingScript what is said at its end
 * @param gates what kinds of projects need, in the file's order; empty when no layer gives any
 * @param profiles in the file's order
 */
public record RoleProfiles(
        PlainRule rule,
        MinutesModel minutes,
        String openingScript,
        String closingScript,
        List<ProjectGate> gates,
        List<RoleProfile> profiles) {

    public RoleProfiles {
        gates = List.copyOf(gates);
        profiles = List.copyOf(profiles);
    }

    /** The profile with this id, if there is one. */
    public Optional<RoleProfile> profile(String id) {
        return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
