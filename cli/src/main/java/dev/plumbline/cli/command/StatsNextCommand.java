package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.stats.NextItemPrint;
import dev.plumbline.cli.desk.stats.PanelOptions;
import dev.plumbline.cli.desk.stats.StatsOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.panel.OwnModelReader;
import dev.plumbline.cli.panel.OwnPanel;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which item would tell most about a cut. */
@Command(
        name = "next",
        description = {
            "Say which item would tell most about a cut, if one rater rated it next.",
            "Estimates under the model that you state; they promise nothing."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline stats next one.csv --model panel-model.yaml",
            "  plumbline stats next one.csv --model panel-model.yaml --cut 0.5 --json"
        })
public final class StatsNextCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StatsOptions options = new StatsOptions();

    @Mixin private PanelOptions model = new PanelOptions();

    @Option(
            names = "--cut",
            paramLabel = "LEVEL",
            description =
                    "The level that matters, in logits; without it the cut of the model file, if"
                            + " that has only one.")
    private @Nullable Double cut;

    /** The command in these surroundings. */
    public StatsNextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (cut != null && !(Math.abs(cut) <= OwnModelReader.FARTHEST)) {
            throw Refusal.usage("--cut is " + cut + "; say a number from -6 to 6.");
        }
        OwnPanel panel = model.panel(options, surroundings);
        NextItemPrint print = new NextItemPrint(panel, cut != null ? cut : onlyCut(panel));
        surroundings.out().print(options.json() ? print.json() : print.text(surroundings.colour()));
        return Exit.DONE;
    }

    private static double onlyCut(OwnPanel panel) {
        List<Double> cuts = panel.model().cuts();
        if (cuts.size() > 1) {
            throw Refusal.usage("the model has several cuts; say which one matters: --cut LEVEL");
        }
        return cuts.get(0);
    }
}
