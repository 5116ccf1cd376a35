package dev.plumbline.cli.command;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
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

    /** The group with its commands. */
    public static CommandLine group(Surroundings surroundings) {
        CommandLine group = new CommandLine(new StatsCommand());
        group.addSubcommand(new StatsAgreementCommand(surroundings));
        group.addSubcommand(new StatsIccCommand(surroundings));
        group.addSubcommand(new StatsKappaCommand(surroundings));
        group.addSubcommand(new StatsPosteriorCommand(surroundings));
        group.addSubcommand(new StatsNextCommand(surroundings));
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say which statistic: agreement, icc, kappa, posterior or next.");
    }
}
