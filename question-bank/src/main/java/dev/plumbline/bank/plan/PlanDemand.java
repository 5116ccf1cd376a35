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
 */
public record PlanDemand(OptionalInt minutes, int people, OptionalInt sittings, long seed) {

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

    /** The role's own sittings with two people in each. */
    public static PlanDemand usual(long seed) {
        return new PlanDemand(OptionalInt.empty(), 2, OptionalInt.empty(), seed);
    }

    /** The same with at most so many minutes. */
    public PlanDemand withMinutes(int most) {
        return new PlanDemand(OptionalInt.of(most), people, sittings, seed);
    }

    /** The same with so many interviewers in each sitting. */
    public PlanDemand withPeople(int number) {
        return new PlanDemand(minutes, number, sittings, seed);
    }

    /** The same with exactly so many sittings. */
    public PlanDemand withSittings(int number) {
        return new PlanDemand(minutes, people, OptionalInt.of(number), seed);
    }
}
