package dev.plumbline.evaluator.simulation;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a simulated candidate. Every interviewer rates every answer; every question
 * tells levels 1 to 4 apart and has its borders half way.
 *
 * @param asked the competency of each question, in the order asked; at least one
 * @param raters how many interviewers, at least 1
 */
public record PanelDesign(List<String> asked, int raters) {

    public PanelDesign {
        asked = List.copyOf(asked);
        if (asked.isEmpty() || raters < 1) {
            throw new IllegalArgumentException(asked.size() + " questions, " + raters + " raters");
        }
    }

    /** The role's own plan: the slots of its sittings, in order. */
    public static PanelDesign planOf(RoleProfile role, int raters) {
        return new PanelDesign(slots(role), raters);
    }

    /**
     * The first questions of the role's plan; when it has fewer, it is asked again from its start.
     */
    public static PanelDesign of(RoleProfile role, int questions, int raters) {
        List<String> slots = slots(role);
        List<String> asked = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
            asked.add(slots.get(q % slots.size()));
        }
        return new PanelDesign(asked, raters);
    }

    private static List<String> slots(RoleProfile role) {
        return role.sittings().stream().flatMap(List::stream).map(Slot::competency).toList();
    }
}
