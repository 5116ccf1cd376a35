package dev.plumbline.evaluator.readiness;

import dev.plumbline.bank.role.RoleProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The same role with one thing about it changed, for questions of the kind "what if". */
public final class MovedRole {

    private MovedRole() {}

    /**
     * The role with its bar moved to another level: every required level and every must is shifted
     * by as much as the level of the whole role, and stays within 1 to 4. Weights stay. At its own
     * level it is the role itself.
     *
     * @param level 1 to 4
     */
    public static RoleProfile atLevel(RoleProfile role, int level) {
        int shift = level - role.level();
        return shift == 0
                ? role
                : copy(
                        role,
                        level,
                        shifted(role.required(), shift),
                        role.parts(),
                        shifted(role.must(), shift));
    }

    /**
     * The role with other weights.
     *
     * @param parts parts of the weight by competency; one part where there is no entry
     */
    public static RoleProfile weighing(RoleProfile role, Map<String, Integer> parts) {
        return copy(role, role.level(), role.required(), parts, role.must());
    }

    private static Map<String, Integer> shifted(Map<String, Integer> levels, int shift) {
        Map<String, Integer> shifted = new LinkedHashMap<>();
        levels.forEach((c, level) -> shifted.put(c, Math.max(1, Math.min(4, level + shift))));
        return shifted;
    }

    private static RoleProfile copy(
            RoleProfile role,
            int level,
            Map<String, Integer> required,
            Map<String, Integer> parts,
            Map<String, Integer> must) {
        return new RoleProfile(
                role.id(),
                role.title(),
                level,
                role.cites(),
                required,
                parts,
                parts.isEmpty() ? Optional.empty() : role.weightsRationale(),
                must,
                role.sittings(),
                role.minutes(),
                role.personHours(),
                role.canConclude(),
                role.note(),
                role.verdictSuffix());
    }
}
