package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.stats.KappaPrint;
import dev.plumbline.cli.desk.stats.StatsOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.reliability.kappa.Weights;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes kappas and Gwet's coefficients. */
@Command(
        name = "kappa",
        description = {
            "Compute agreement beyond chance: Cohen's kappa for two raters; for any number Fleiss'"
                    + " kappa, Gwet's AC1 and AC2 and their relatives.",
            "With --scale, ratings that nobody gave count as categories too."
        },
        footer = {
            "",
            "A table of counts may have a column disagreement_weight, a price for each pair.",
            "",
            "Examples:",
            "  plumbline stats kappa ratings.csv --scale 0..4 --weights quadratic",
            "  plumbline stats kappa counts.csv --json"
        })
public final class StatsKappaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StatsOptions options = new StatsOptions();

    @Option(
            names = "--weights",
            paramLabel = "KIND",
            description =
                    "How much of an agreement a difference is: nominal, linear, quadratic or"
                            + " ordinal (default: nominal).")
    private Weights weights = Weights.NOMINAL;

    /** The command in these surroundings. */
    public StatsKappaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KappaPrint print = new KappaPrint(options.sheet(surroundings), weights);
        surroundings.out().print(options.json() ? print.json() : print.text(surroundings.colour()));
        return Exit.DONE;
    }
}
