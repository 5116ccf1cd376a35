package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Section 3.
 *
 * @param musts in the role's order; empty when the role has none
 * @param rule id of the rule that decided
 * @param scale what the levels are called and how far under its floor a must still counts as met
 * @param because the rule in one sentence with its figures
 */
public record MustsSection(List<Must> musts, String rule, String scale, Line because) {

    public MustsSection {
        musts = List.copyOf(musts);
    }

    /** Whether any sealed rating of a must was amended after the reveal. */
    public boolean amended() {
        return musts.stream().flatMap(m -> m.sealed().stream()).anyMatch(Sealed::amended);
    }

    /** Whether somebody has no rating for one of the answers. */
    public boolean unrated() {
        return musts.stream().flatMap(m -> m.sealed().stream()).anyMatch(Sealed::unrated);
    }

    /**
     * One must.
     *
     * @param competency its title
     * @param floor the level below which nothing compensates
     * @param required the level that the role asks for, at least {@code floor}
     * @param sealed first ratings of everybody whose scorecard counts
     * @param observed the level with its range in words
     * @param state {@code met}, {@code short} or {@code open}
     * @param missing what it still needs; empty unless open
     * @param chance the probability that it is met in words, once a model gives one
     */
    public record Must(
            String competency,
            int floor,
            int required,
            List<Sealed> sealed,
            String observed,
            String state,
            String missing,
            Optional<String> chance) {

        public Must {
            sealed = List.copyOf(sealed);
        }
    }

    /**
     * What one interviewer sealed for one competency.
     *
     * @param rater who
     * @param marks one for each answer in the order asked: the rating, or a dash where there is
     *     none; with a star when it was amended after the reveal
     */
    public record Sealed(Rater rater, List<String> marks) {

        public Sealed {
            marks = List.copyOf(marks);
        }

        /** Whether one of them was amended after the reveal. */
        public boolean amended() {
            return text().contains("*");
        }

        /** Whether one of the answers has no rating. */
        public boolean unrated() {
            return text().contains("–");
        }

        /** The marks with commas. */
        public String text() {
            return String.join(", ", marks);
        }
    }
}
