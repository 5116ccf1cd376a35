package dev.plumbline.bank.question;

import java.util.List;
import java.util.Optional;

/**
 * One observable act, tickable by somebody who only hears the answer.
 *
 * @param id unique within its question
 * @param group the part of the talk in which the act usually comes
 * @param label the two words on the page, at most 18 characters
 * @param says the act in one sentence
 * @param plus what enriches the note and is never scored
 * @param level the lowest level that normally shows the act, 1 to 4
 * @param weight 1 to 3; 3 where its lack would change the hire
 * @param critical whether its level cannot be suggested without it
 * @param impliedBy ids of indicators whose tick counts as this one
 */
public record Indicator(
        String id,
        String group,
        String label,
        String says,
        Optional<String> plus,
        int level,
        int weight,
        boolean critical,
        List<String> impliedBy) {

    public Indicator {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level of " + id + " is " + level);
        }
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException("weight of " + id + " is " + weight);
        }
        impliedBy = List.copyOf(impliedBy);
    }
}
