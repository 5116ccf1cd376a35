package dev.plumbline.bank.plan;

import java.util.List;

/**
 * The questions of one interview in order, and what they can and cannot tell.
 *
 * @param role id of the role profile
 * @param seed chose among equally good plans and variants
 * @param people interviewers in the room
 * @param sittings one or more
 * @param minutes over all sittings
 * @param personHours for all interviewers, preparation, hand-in and debrief included
 * @param weightCovered share of the role's weight that is asked about, 0 to 1
 * @param notAsked competencies of the role that are not asked, in its order
 * @param spares answers that can stand in for a void one, best first
 * @param concludes what the plan can say, one sentence each
 * @param bankHash hash of the bank it was drawn from
 */
public record Plan(
        String role,
        long seed,
        int people,
        List<PlannedSitting> sittings,
        double minutes,
        double personHours,
        double weightCovered,
        List<String> notAsked,
        List<PlannedAnswer> spares,
        List<String> concludes,
        String bankHash) {

    public Plan {
        sittings = List.copyOf(sittings);
        notAsked = List.copyOf(notAsked);
        spares = List.copyOf(spares);
        concludes = List.copyOf(concludes);
    }
}
