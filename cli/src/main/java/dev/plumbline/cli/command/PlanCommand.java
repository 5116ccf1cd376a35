package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.plan.Infeasible;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlanResult;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.PlanDesk;
import dev.plumbline.cli.desk.PlanJson;
import dev.plumbline.cli.desk.PlanOptions;
import dev.plumbline.cli.desk.PlanText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chooses the questions for a role. */
@Command(
        name = "plan",
        description = {
            "Choose the questions for a role, within the minutes and people there are.",
            "With --opening, print the plan that it has laid down."
        },
        footer = {
            "",
            "The plan covers musts as often as the rule asks, and says what it cannot conclude.",
            "Without --seed everybody hears the base wording. A seed draws one of the variants"
                    + " that",
            "all questions have, and chooses among equally good plans; it is written into the"
                    + " file.",
            "",
            "Examples:",
            "  plumbline plan --role senior-backend-engineer",
            "  plumbline plan --role senior-backend-engineer --minutes 150 --sittings 2",
            "  plumbline plan --role blended-squad-senior-lean --seed 7 --out interviews/next.yaml",
            "  plumbline plan --opening senior-backend-2026-11 --out interviews/next.yaml"
        })
public final class PlanCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private PlanOptions options = new PlanOptions();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

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
        options.check();
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        PlanDesk desk = new PlanDesk(bank);
        if (options.opening().isPresent()) {
            ContentSource source = content.source(surroundings, new Findings());
            Opening laid = desk.opening(options.opening().get(), source, surroundings);
            return tell(desk.planner().laidDown(laid), bank, desk.role(laid.role()));
        }
        RoleProfile profile = desk.role(options.role());
        PlanResult result = desk.planner().plan(profile, options.demand());
        if (result instanceof Infeasible infeasible) {
            surroundings.err().println("No plan for " + profile.id() + ":");
            infeasible.unmet().forEach(u -> surroundings.err().println(PlanText.unmet(u)));
            return Exit.FINDINGS;
        }
        return tell((Plan) result, bank, profile);
    }

    private int tell(Plan plan, QuestionBank bank, RoleProfile profile) {
        out.ifPresent(
                file ->
                        SafeFile.write(
                                surroundings.resolve(file),
                                file,
                                PlanText.interviewFile(plan, options.opening(), options.seed())));
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(PlanJson.of(plan, options))
                                : PlanText.of(plan, bank, profile));
        out.ifPresent(
                file ->
                        (json ? surroundings.err() : surroundings.out())
                                .println(
                                        (json ? "" : "\n") + "Interview file to fill in: " + file));
        return Exit.DONE;
    }
}
