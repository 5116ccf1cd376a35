package dev.plumbline.cli.command;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.plan.Infeasible;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlanDemand;
import dev.plumbline.bank.plan.PlanResult;
import dev.plumbline.bank.plan.Planner;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.PlanText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chooses the questions for a role. */
@Command(
        name = "plan",
        description = "Choose the questions for a role, within the minutes and people there are.",
        footer = {
            "",
            "The plan covers musts as often as the rule asks, and says what it cannot conclude.",
            "",
            "Examples:",
            "  plumbline plan --role senior-backend-engineer",
            "  plumbline plan --role senior-backend-engineer --minutes 100 --sittings 2",
            "  plumbline plan --role blended-squad-senior-lean --seed 7 --out plan.yaml"
        })
public final class PlanCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Option(names = "--role", required = true, paramLabel = "ID", description = "The role profile.")
    private String role = "";

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Minutes of the candidate, in all.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--sittings", paramLabel = "N", description = "How many sittings.")
    private Optional<Integer> sittings = Optional.empty();

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "2",
            description = "Interviewers in the room (default: ${DEFAULT-VALUE}).")
    private int people = 2;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Chooses among equally good plans (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write an interview file to fill in.")
    private Optional<Path> out = Optional.empty();

    /** A plan in these surroundings. */
    public PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings findings = new Findings();
        QuestionBank bank = content.orRefuse(surroundings, findings);
        RoleProfile profile = profile(bank);
        PlanResult result = new Planner(bank).plan(profile, demand());
        if (result instanceof Infeasible infeasible) {
            surroundings.err().println("No plan for " + profile.id() + ":");
            infeasible.unmet().forEach(u -> surroundings.err().println(PlanText.unmet(u)));
            return Exit.FINDINGS;
        }
        Plan plan = (Plan) result;
        surroundings.out().print(PlanText.of(plan, bank, profile));
        out.ifPresent(
                file -> {
                    SafeFile.write(surroundings.resolve(file), PlanText.interviewFile(plan));
                    surroundings.out().println();
                    surroundings.out().println("Interview file to fill in: " + file);
                });
        return Exit.DONE;
    }

    private RoleProfile profile(QuestionBank bank) {
        List<String> ids = bank.roles().profiles().stream().map(RoleProfile::id).toList();
        return bank.roles()
                .profile(role)
                .orElseThrow(
                        () ->
                                Refusal.usage(
                                        "there is no role \""
                                                + role
                                                + "\". "
                                                + Nearest.didYouMean(
                                                        role,
                                                        ids,
                                                        "Known: " + String.join(", ", ids))));
    }

    private PlanDemand demand() {
        try {
            PlanDemand demand = PlanDemand.usual(seed).withPeople(people);
            if (minutes.isPresent()) {
                demand = demand.withMinutes(minutes.get());
            }
            return sittings.isPresent() ? demand.withSittings(sittings.get()) : demand;
        } catch (IllegalArgumentException e) {
            throw Refusal.usage(String.valueOf(e.getMessage()));
        }
    }
}
