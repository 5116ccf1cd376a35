package dev.plumbline.evaluator.readiness;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.panel.Panel;
import java.util.List;

/**
 * The same answers read against another role.
 *
 * @param role the other role
 * @param weightAsked the share of its weight whose competencies were asked, 0 to 1
 * @param weightNeeded the share that has to have been asked, 0 to 1
 * @param ladder the role at levels 1 to 4; empty when too little of it was asked
 */
public record OtherRole(
        RoleProfile role, double weightAsked, double weightNeeded, List<Rung> ladder) {

    public OtherRole {
        ladder = List.copyOf(ladder);
    }

    /** Reads a panel against another role, if the two have enough in common. */
    public static OtherRole of(Panel panel, RoleProfile role, RatingModel model) {
        double asked =
                role.required().keySet().stream()
                        .filter(c -> wasAsked(panel, c))
                        .mapToDouble(role::weight)
                        .sum();
        double needed = panel.model().verdictRule().minWeightObserved();
        boolean enough = asked + 1e-9 >= needed;
        return new OtherRole(
                role, asked, needed, enough ? Ladder.of(panel.against(role), model) : List.of());
    }

    private static boolean wasAsked(Panel panel, String competency) {
        return panel.answerKeys().stream()
                .anyMatch(key -> panel.competency(key).equals(competency));
    }
}
