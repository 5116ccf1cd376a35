package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom and what a report is about.
 *
 * @param candidate the candidate's code name
 * @param role title of the role profile
 * @param interview id of the interview
 * @param opening id and title of the opening, when there is one
 * @param sittings when, for example {@code sittings 2026-11-17 and 2026-11-19}
 * @param raters everybody with a scorecard, A first
 */
public record Head(
        String candidate,
        String role,
        String interview,
        Optional<Line> opening,
        String sittings,
        List<Rater> raters) {

    public Head {
        raters = List.copyOf(raters);
    }
}
