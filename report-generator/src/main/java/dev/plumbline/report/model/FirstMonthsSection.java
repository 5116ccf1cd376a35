package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 11.
 *
 * @param now what the evidence supports
 * @param notAlone what it does not support without somebody beside
 * @param unknown what nothing is known about
 * @param steps the first 90 days, from gaps only; empty when there is no gap
 * @param hours what can be said about mentor hours
 * @param ifNo what would change a no; may be shared with the candidate
 */
public record FirstMonthsSection(
        List<Line> now,
        List<Line> notAlone,
        List<Line> unknown,
        List<Step> steps,
        String hours,
        List<Line> ifNo) {

    public FirstMonthsSection {
        now = List.copyOf(now);
        notAlone = List.copyOf(notAlone);
        unknown = List.copyOf(unknown);
        steps = List.copyOf(steps);
        ifNo = List.copyOf(ifNo);
    }

    /**
     * What to work on in one of the three months.
     *
     * @param days for example {@code Days 1 to 30}
     * @param gap the competency and how much it lacks
     * @param acts acts of the rubric that were not shown
     * @param anchor the rubric's sentence for the required level
     */
    public record Step(String days, String gap, List<Line> acts, Line anchor) {

        public Step {
            acts = List.copyOf(acts);
        }
    }
}
