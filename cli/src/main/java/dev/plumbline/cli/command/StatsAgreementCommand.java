package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.stats.AgreementPrint;
import dev.plumbline.cli.desk.stats.StatsOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.reliability.alpha.Metric;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts how far raters are apart and computes Krippendorff's alpha. */
@Command(
        name = "agreement",
        description = {
            "Count identical, adjacent and other pairs of ratings, and compute Krippendorff's"
                    + " alpha.",
            "Any number of raters; missing ratings are allowed and never count as 0."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline stats agreement ratings.csv",
            "  plumbline stats agreement ratings.csv --scale 0..4 --weights interval",
            "  plumbline stats agreement ratings.csv --bootstrap 5000 --seed 7 --json"
        })
public final class StatsAgreementCommand implements Callable<Integer> {

    private static final int MOST_DRAWS = 100_000;

    private final Surroundings surroundings;

    @Mixin private StatsOptions options = new StatsOptions();

    @Option(
            names = "--weights",
            paramLabel = "KIND",
            description =
                    "What a difference counts, for the interval: nominal, ordinal, interval or"
                            + " ratio (default: ordinal).")
    private Metric metric = Metric.ORDINAL;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description =
                    "Draws for the interval, 0 for none (default: 1000). It needs ten answers"
                            + " rated by two.")
    private int draws = 1000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Where chance starts; the same seed gives the same interval (default: 1).")
    private long seed = 1;

    /** The command in these surroundings. */
    public StatsAgreementCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (draws < 0 || draws > MOST_DRAWS) {
            throw Refusal.usage("--bootstrap takes 0 to " + MOST_DRAWS + ".");
        }
        AgreementPrint print = new AgreementPrint(options.sheet(surroundings), metric, draws, seed);
        surroundings.out().print(options.json() ? print.json() : print.text(surroundings.colour()));
        return Exit.DONE;
    }
}
