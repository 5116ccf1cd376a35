package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Section 5.
 *
 * @param facts plain counts that everything rests on
 * @param rows one for each competency in the role's order
 */
public record ProfileSection(List<Fact> facts, List<Row> rows) {

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
     * One competency.
     *
     * @param id of the competency
     * @param title of the competency
     * @param weight its share of the role, 0 to 1
     * @param required level, 1 to 4
     * @param must its floor, when it is a must
     * @param own observed level, 0 to 4; empty when there is nothing to read
     * @param lowest lowest rating that counts
     * @param highest highest rating that counts
     * @param level observed level and range in words
     * @param rests on how many answers and raters, or why there is nothing to read
     * @param standing against the bar
     * @param against the same in words
     * @param gap what is lacking in words; empty when nothing is
     * @param chance probability of the required level in words, once a model gives one
     */
    public record Row(
            String id,
            String title,
            double weight,
            int required,
            OptionalInt must,
            OptionalDouble own,
            OptionalInt lowest,
            OptionalInt highest,
            String level,
            String rests,
            Standing standing,
            String against,
            String gap,
            Optional<String> chance) {}
}
