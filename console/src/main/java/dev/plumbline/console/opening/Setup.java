package dev.plumbline.console.opening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One interview as it was set up.
 *
 * @param interview its id; says nothing about the candidate
 * @param opening id of its opening
 * @param title of the opening
 * @param candidate the candidate's code name
 * @param at when it begins, if that is fixed
 * @param panel in order; the first one asks first
 * @param suggestsNext as the opening had it at that time
 * @param plan a copy of the opening's at that time
 */
public record Setup(
        String interview,
        String opening,
        String title,
        String candidate,
        String role,
        Optional<Instant> at,
        List<Member> panel,
        boolean suggestsNext,
        List<Slot> plan) {

    public Setup {
        panel = List.copyOf(panel);
        plan = List.copyOf(plan);
    }

    /**
     * Somebody who rates.
     *
     * @param code {@code interviewer-a} and so on
     * @param name what the coordinator calls them
     */
    public record Member(String code, Optional<String> name) {}
}
