package dev.plumbline.console.opening;

import java.util.List;

/**
 * What all candidates for one role share.
 *
 * @param id small letters, digits and hyphens
 * @param role id of the role profile
 * @param minutes of questions, in all sittings
 * @param people interviewers in each sitting
 * @param suggestsNext whether an interviewer is told what the own card has nothing on yet
 * @param plan in the order asked, spares last
 */
public record LiveOpening(
        String id,
        String title,
        String role,
        int minutes,
        int sittings,
        int people,
        boolean suggestsNext,
        List<Slot> plan) {

    public LiveOpening {
        plan = List.copyOf(plan);
    }
}
