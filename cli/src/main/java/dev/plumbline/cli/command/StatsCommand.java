package dev.plumbline.cli.command;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Subcommands;
import dev.plumbline.cli.edge.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about ratings of one's own. */
@Command(
        name = "stats",
        description = {
            "Say how well raters agree and what they tell, from a CSV file of your own ratings.",
            "Agreement is not validity: raters who agree can all be wrong."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  plumbline stats agreement ratings.csv",
            "  plumbline stats icc ratings.csv",
            "  plumbline stats kappa counts.csv",
            "  plumbline stats posterior one.csv --model panel-model.yaml",
            "  plumbline stats next one.csv --model panel-model.yaml --cut 0.5",
            "",
            "ratings.csv begins with subject,rater,item,score; counts.csv with a,b,count;",
            "one.csv holds the ratings of one candidate, under rater,item,score."
        })
public final class StatsCommand implements Runnable {

    private StatsCommand() {}

    /** The group with those of its commands that {@code words}, given after its name, may name. */
    public static CommandLine group(Surroundings surroundings, List<String> words) {
        CommandLine group = new CommandLine(new StatsCommand());
        new Subcommands(surroundings)
                .with("agreement", StatsAgreementCommand::new)
                .with("icc", StatsIccCommand::new)
                .with("kappa", StatsKappaCommand::new)
                .with("posterior", StatsPosteriorCommand::new)
                .with("next", StatsNextCommand::new)
                .addTo(group, words);
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say which statistic: agreement, icc, kappa, posterior or next.");
    }
}
