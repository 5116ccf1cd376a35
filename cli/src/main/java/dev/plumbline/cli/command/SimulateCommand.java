package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.simulation.SanityText;
import dev.plumbline.cli.desk.simulation.SimulationJson;
import dev.plumbline.cli.desk.simulation.SimulationOptions;
import dev.plumbline.cli.desk.simulation.SimulationRun;
import dev.plumbline.cli.desk.simulation.SimulationText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.simulation.Simulation;
import dev.plumbline.evaluator.simulation.SimulationResult;
import dev.plumbline.evaluator.simulation.SimulationSetup;
import dev.plumbline.evaluator.simulation.sanity.SanityTables;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what the panel model claims against what is true of simulated candidates. */
@Command(
        name = "simulate",
        description = {
            "Simulate panels and count what the model claims of them against what is true.",
            "With --wrong the truth differs from what the evaluation assumes."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline simulate --sanity",
            "  plumbline simulate --panels 300",
            "  plumbline simulate --role junior-feature-developer --panels 300 --json",
            "  plumbline simulate --panels 300 --wrong tau=1.1,severity_sd=0.6"
        })
public final class SimulateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private SimulationOptions options = new SimulationOptions();

    @Option(
            names = "--sanity",
            description =
                    "Instead, print what the stated assumptions say of a few ratings and panels.")
    private boolean sanity;

    @Option(names = "--json", description = "Print every figure as JSON.")
    private boolean json;

    /** A simulation in these surroundings. */
    public SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        surroundings.out().print(sanity ? sanity(bank) : simulation(bank));
        return Exit.DONE;
    }

    private String sanity(QuestionBank bank) {
        if (options.wrong()) {
            throw Refusal.usage(
                    "--sanity shows what the stated assumptions imply. Leave --wrong out.");
        }
        SanityTables tables =
                new SanityTables(bank.model().assumptions(), bank.model().verdictRule());
        return json ? Json.write(SanityText.json(tables)) : SanityText.of(tables);
    }

    private String simulation(QuestionBank bank) {
        SimulationSetup setup = options.setup(bank);
        RoleProfile role = options.role(bank);
        long seed = options.seed();
        SimulationResult result = SimulationRun.of(surroundings, new Simulation(setup), options);
        return json
                ? Json.write(SimulationJson.of(role.id(), seed, setup, result))
                : SimulationText.of(role.title(), seed, setup, result);
    }
}
