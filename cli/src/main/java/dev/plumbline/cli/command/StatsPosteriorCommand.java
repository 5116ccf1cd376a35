package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.stats.PanelOptions;
import dev.plumbline.cli.desk.stats.PosteriorPrint;
import dev.plumbline.cli.desk.stats.StatsOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.panel.OwnPosteriors;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which level fits the ratings of one candidate. */
@Command(
        name = "posterior",
        description = {
            "Say which level fits the ratings of one candidate, under a model that you state.",
            "It is no score: it says how far these ratings go if the model holds."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline stats posterior one.csv --model panel-model.yaml",
            "  plumbline stats posterior one.csv --model panel-model.yaml --json"
        })
public final class StatsPosteriorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StatsOptions options = new StatsOptions();

    @Mixin private PanelOptions model = new PanelOptions();

    /** The command in these surroundings. */
    public StatsPosteriorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PosteriorPrint print =
                new PosteriorPrint(
                        OwnPosteriors.of(
                                model.panel(options, surroundings), options.json(), surroundings));
        surroundings.out().print(options.json() ? print.json() : print.text(surroundings.colour()));
        return Exit.DONE;
    }
}
