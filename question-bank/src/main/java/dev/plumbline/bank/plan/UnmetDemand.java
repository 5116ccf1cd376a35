package dev.plumbline.bank.plan;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One demand that cannot be met, and what would meet it.
 *
 * @param demand which demand fails
 * @param subject id of the competency, or of the role where no single competency is meant
 * @param minutesShort how many minutes are missing, where minutes are
 * @param questionsShort how many answers lack a question, where questions are missing
 * @param says what fails, one sentence
 * @param fix what would help, one sentence
 */
public record UnmetDemand(
        Demand demand,
        String subject,
        OptionalDouble minutesShort,
        OptionalInt questionsShort,
        String says,
        String fix) {

    /** The demands a plan can fail. */
    public enum Demand {
        /** A must is heard by too few people. */
        PEOPLE,
        /** The bank has too few questions. */
        QUESTIONS,
        /** The sittings do not hold what has to be asked. */
        SITTINGS,
        /** What has to be asked takes longer than the minutes given. */
        MINUTES,
        /** The search stopped early without a plan, which proves nothing. */
        SEARCH
    }
}
