package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 11.
 *
 * @param now what the evidence supports
 * @param notAlone what it does not support without somebody beside
 * @param unknown what nothing is known about
 * @param projects kinds of projects, in the order of the rules; empty when the content has no rule
 * @param reached when a level that a project needs counts as reached
 * @param steps the first 90 days, from gaps only; empty when there is no gap
 * @param hours what can be said about mentor hours
 * @param ifNo what would change a no; may be shared with the candidate
 */
public record FirstMonthsSection(
        List<Line> now,
        List<Line> notAlone,
        List<Line> unknown,
        List<Project> projects,
        String reached,
        List<Step> steps,
        String hours,
        List<Line> ifNo) {

    public FirstMonthsSection {
        now = List.copyOf(now);
        notAlone = List.copyOf(notAlone);
        unknown = List.copyOf(unknown);
        projects = List.copyOf(projects);
        steps = List.copyOf(steps);
        ifNo = List.copyOf(ifNo);
    }

    /**
     * A kind of project and whether this person fits there.
     *
     * @param kind of project
     * @param needs least level of each competency, in words
     * @param rule its id, its bound on a project's factors, and what it cites
     * @param fits {@code now}, {@code not yet alone} or {@code not known}
     * @param why what was observed of each competency
     */
    public record Project(Line kind, String needs, Line rule, String fits, String why) {}

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
