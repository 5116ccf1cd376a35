package dev.plumbline.bank.plan;

import java.util.List;

/**
 * The questions of one interview in order, and what they can and cannot tell.
 *
 * @param role id of the role profile
 * @param seed broke the ties, and drew the variant where one was drawn
 * @param variant {@code base} or a letter that all questions of the plan have
 * @param people interviewers in each sitting
 * @param interviewers different people over all sittings
 * @param sittings one or more
 * @param minutes over all sittings, unrounded; print it without decimals
 * @param personHours for all interviewers, preparation, hand-in and debrief included, unrounded;
 *     print it with one decimal
 * @param weightCovered share of the role's weight that is asked about, 0 to 1
 * @param notAsked competencies of the role that are not asked, in its order
 * @param spares answers that can stand in for a void one: for each must at most two, best first, in
 *     the role's order
 * @param concludes what the plan can say, one sentence each
 * @param proven whether the search was finished, so that no better plan exists; otherwise it
 *     stopped at its limit
 * @param bankHash hash of the bank it was drawn from
 */
public record Plan(
        String role,
        long seed,
        String variant,
        int people,
        int interviewers,
        List<PlannedSitting> sittings,
        double minutes,
        double personHours,
        double weightCovered,
        List<String> notAsked,
        List<PlannedAnswer> spares,
        List<String> concludes,
        boolean proven,
        String bankHash)
        implements PlanResult {

    public Plan {
        sittings = List.copyOf(sittings);
        notAsked = List.copyOf(notAsked);
        spares = List.copyOf(spares);
        concludes = List.copyOf(concludes);
    }

    /** The answers of all sittings, in the order asked. */
    public List<PlannedAnswer> answers() {
        return sittings.stream().flatMap(s -> s.answers().stream()).toList();
    }

    /** The same plan with other spares. */
    Plan withSpares(List<PlannedAnswer> others) {
        return new Plan(
                role,
                seed,
                variant,
                people,
                interviewers,
                sittings,
                minutes,
                personHours,
                weightCovered,
                notAsked,
                others,
                concludes,
                proven,
                bankHash);
    }
}
