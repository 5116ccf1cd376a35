package dev.plumbline.cli.command;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about ratings of one's own. */
@Command(
        name = "stats",
        description = {
            "Say how well raters agree, from a CSV file of your own ratings.",
            "Agreement is not validity: raters who agree can all be wrong."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  plumbline stats agreement ratings.csv",
            "  plumbline stats icc ratings.csv",
            "  plumbline stats kappa counts.csv",
            "",
            "ratings.csv begins with subject,rater,item,score; counts.csv with a,b,count."
        })
public final class StatsCommand implements Runnable {

    private StatsCommand() {}

    /** The group with its commands. */
    public static CommandLine group(Surroundings surroundings) {
        CommandLine group = new CommandLine(new StatsCommand());
        group.addSubcommand(new StatsAgreementCommand(surroundings));
        group.addSubcommand(new StatsIccCommand(surroundings));
        group.addSubcommand(new StatsKappaCommand(surroundings));
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say which statistic: agreement, icc or kappa.");
    }
}
