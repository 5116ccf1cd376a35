package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.stats.IccPrint;
import dev.plumbline.cli.desk.stats.StatsOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes the six intraclass correlations. */
@Command(
        name = "icc",
        description = {
            "Compute the six intraclass correlations, with F tests and intervals.",
            "Only answers that every rater rated are used; nothing is filled in."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline stats icc ratings.csv",
            "  plumbline stats icc ratings.csv --json"
        })
public final class StatsIccCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StatsOptions options = new StatsOptions();

    /** The command in these surroundings. */
    public StatsIccCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        IccPrint print = new IccPrint(options.sheet(surroundings));
        surroundings.out().print(options.json() ? print.json() : print.text(surroundings.colour()));
        return Exit.DONE;
    }
}
