package dev.plumbline.bank.plan;

import java.util.OptionalInt;

/**
 * What a plan is asked for. Without minutes and sittings, or with those of the role profile, the
 * profile's own sittings are filled; anything else lets the planner choose the places as well.
 *
 * @param minutes the most minutes of all sittings together, 1 to 10,000
 * @param people interviewers in each sitting, at least 1
 * @param sittings the number of sittings, 1 to 20
 * @param seed breaks ties and draws the variant; the same seed gives the same plan on every machine
 * @param base whether the variant is {@code base} and none is drawn; the questions stay the same
 */
public record PlanDemand(
        OptionalInt minutes, int people, OptionalInt sittings, long seed, boolean base) {

    public PlanDemand {
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > 10_000)) {
            throw new IllegalArgumentException("minutes must be 1 to 10,000");
        }
        if (people < 1) {
            throw new IllegalArgumentException("people must be at least 1");
        }
        if (sittings.isPresent() && (sittings.getAsInt() < 1 || sittings.getAsInt() > 20)) {
            throw new IllegalArgumentException("sittings must be 1 to 20");
        }
    }

    /** A demand whose variant the seed draws. */
    public PlanDemand(OptionalInt minutes, int people, OptionalInt sittings, long seed) {
        this(minutes, people, sittings, seed, false);
    }

    /** The role's own sittings with two people in each. */
    public static PlanDemand usual(long seed) {
        return new PlanDemand(OptionalInt.empty(), 2, OptionalInt.empty(), seed);
    }

    /** The same with the base wording, whatever the seed. */
    public PlanDemand inBase() {
        return new PlanDemand(minutes, people, sittings, seed, true);
    }

    /** The same with at most so many minutes. */
    public PlanDemand withMinutes(int most) {
        return new PlanDemand(OptionalInt.of(most), people, sittings, seed, base);
    }

    /** The same with so many interviewers in each sitting. */
    public PlanDemand withPeople(int number) {
        return new PlanDemand(minutes, number, sittings, seed, base);
    }

    /** The same with exactly so many sittings. */
    public PlanDemand withSittings(int number) {
        return new PlanDemand(minutes, people, OptionalInt.of(number), seed, base);
    }
}
