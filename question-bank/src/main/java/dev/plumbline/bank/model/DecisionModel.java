package dev.plumbline.bank.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The rules by which answers are read; they are content and printed in every report.
 *
 * @param version of the rules, for example {@code 1.0.0}
 * @param levels 0 to 4, ascending
 * @param levelRule how ticks become a suggested level
 * @param highestHintCeiling the highest ceiling that a hint may declare, 0 to 4
 * @param verdictRule how probabilities become a verdict
 * @param assumptions what the panel model assumes
 * @param mentorHoursPerAct hours of a mentor that one act to be learnt takes, where the content
 *     says so; documented judgement
 * @param hash SHA-256 of the file in canonical form
 */
public record DecisionModel(
        String version,
        List<Level> levels,
        LevelRule levelRule,
        int highestHintCeiling,
        VerdictRule verdictRule,
        Assumptions assumptions,
        OptionalDouble mentorHoursPerAct,
        String hash) {

    public DecisionModel {
        levels = List.copyOf(levels);
    }

    /** Rules that say nothing about mentor hours. */
    public DecisionModel(
            String version,
            List<Level> levels,
            LevelRule levelRule,
            int highestHintCeiling,
            VerdictRule verdictRule,
            Assumptions assumptions,
            String hash) {
        this(
                version,
                levels,
                levelRule,
                highestHintCeiling,
                verdictRule,
                assumptions,
                OptionalDouble.empty(),
                hash);
    }

    /** The same rules under other assumptions, for questions of the kind "what if". */
    public DecisionModel assuming(Assumptions others) {
        return new DecisionModel(
                version,
                levels,
                levelRule,
                highestHintCeiling,
                verdictRule,
                others,
                mentorHoursPerAct,
                hash);
    }
}
