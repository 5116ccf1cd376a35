package dev.plumbline.cli.desk;

import dev.plumbline.bank.plan.PlanDemand;
import dev.plumbline.cli.edge.Refusal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a plan is to be made for: a role with its demands, or an opening. */
public final class PlanOptions {

    @Option(names = "--role", paramLabel = "ID", description = "The role profile.")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--opening",
            paramLabel = "ID",
            description = "The opening; it gives role, people, sittings, questions and variant.")
    private Optional<String> opening = Optional.empty();

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Minutes of the candidate, in all (default: as the role counts).")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--sittings",
            paramLabel = "N",
            description = "How many sittings (default: as the role has).")
    private Optional<Integer> sittings = Optional.empty();

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Interviewers in the room (default: 2).")
    private Optional<Integer> people = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Draws a variant and chooses among equally good plans (default: the base"
                            + " wording).")
    private Optional<Long> seed = Optional.empty();

    /** Ends the command unless either a role or an opening is given. */
    public void check() {
        boolean more =
                Stream.of(role, minutes, sittings, people, seed).anyMatch(Optional::isPresent);
        if (opening.isPresent() && more) {
            throw Refusal.usage(
                    "an opening gives role, minutes, sittings, people and variant. Leave those"
                            + " options out, or leave out --opening.");
        }
        if (opening.isEmpty() && role.isEmpty()) {
            throw Refusal.usage(
                    "say for whom: plumbline plan --role ID, or plumbline plan --opening ID.");
        }
        if (seed.isPresent() && seed.get() < 0) {
            throw Refusal.usage("the seed must be 0 or more.");
        }
    }

    /** The role's id; there is one when there is no opening. */
    public String role() {
        return role.orElseThrow();
    }

    /** The opening's id. */
    public Optional<String> opening() {
        return opening;
    }

    /** What draws the plan, where something is drawn. */
    public OptionalLong seed() {
        return seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
    }

    /** What is asked of the plan; without a seed the base wording is meant. */
    public PlanDemand demand() {
        try {
            PlanDemand demand = PlanDemand.usual(seed.orElse(0L)).withPeople(people.orElse(2));
            demand = seed.isPresent() ? demand : demand.inBase();
            demand = minutes.isPresent() ? demand.withMinutes(minutes.get()) : demand;
            return sittings.isPresent() ? demand.withSittings(sittings.get()) : demand;
        } catch (IllegalArgumentException e) {
            throw Refusal.usage(e.getMessage() + ".");
        }
    }
}
