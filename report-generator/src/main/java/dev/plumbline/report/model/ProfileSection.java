package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Section 5.
 *
 * @param estimated whether the bands are ranges that fit the ratings, not ranges of ratings
 * @param facts plain counts that everything rests on
 * @param rows one for each competency in the role's order
 */
public record ProfileSection(boolean estimated, List<Fact> facts, List<Row> rows) {

    public ProfileSection {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /**
     * A count and what it counts.
     *
     * @param figure for example {@code 6 of 7 within one level}
     * @param says what stands behind it
     */
    public record Fact(String figure, String says) {}

    /** How a competency stands against the role's bar. */
    public enum Standing {
        REACHES,
        BELOW,
        BELOW_MUST,
        UNSEEN
    }

    /**
     * Where a level lies, 0 to 4. By a model with probabilities: the central 80 per cent and the
     * mean; by the plain reading: the lowest and the highest rating and the observed level.
     *
     * @param low the lower end
     * @param point the level to draw
     * @param high the upper end
     */
    public record Band(double low, double point, double high) {}

    /**
     * One competency.
     *
     * @param id of the competency
     * @param title of the competency
     * @param weight its share of the role, 0 to 1
     * @param required level, 1 to 4
     * @param must its floor, when it is a must
     * @param band where the level lies; empty when there is nothing to read
     * @param level level and range in words
     * @param rests on how many answers and raters, or why there is nothing to read
     * @param standing against the bar
     * @param against the same in words
     * @param gap what is lacking in words; empty when nothing is
     * @param chance probability of the required level in words; empty when the reading gives none
     */
    public record Row(
            String id,
            String title,
            double weight,
            int required,
            OptionalInt must,
            Optional<Band> band,
            String level,
            String rests,
            Standing standing,
            String against,
            String gap,
            Optional<String> chance) {}
}
