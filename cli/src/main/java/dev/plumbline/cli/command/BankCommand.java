package dev.plumbline.cli.command;

import dev.plumbline.cli.command.bank.BankCoverageCommand;
import dev.plumbline.cli.command.bank.BankFormatCommand;
import dev.plumbline.cli.command.bank.BankNewCommand;
import dev.plumbline.cli.command.bank.BankPreviewCommand;
import dev.plumbline.cli.command.bank.BankSearchCommand;
import dev.plumbline.cli.command.text.BankTestCommand;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Subcommands;
import dev.plumbline.cli.edge.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about question banks. */
@Command(
        name = "bank",
        description = "Look at the question banks, check and extend them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  plumbline bank list",
            "  plumbline bank show mig-not-null-on-a-busy-ledger"
        })
public final class BankCommand implements Runnable {

    private BankCommand() {}

    /** The group with those of its commands that {@code words}, given after its name, may name. */
    public static CommandLine group(Surroundings surroundings, List<String> words) {
        CommandLine group = new CommandLine(new BankCommand());
        new Subcommands(surroundings)
                .with("list", BankListCommand::new)
                .with("show", BankShowCommand::new)
                .with("lint", BankLintCommand::new)
                .with("test", BankTestCommand::new)
                .with("schema", BankSchemaCommand::new)
                .with("new", BankNewCommand::new)
                .with("search", BankSearchCommand::new)
                .with("preview", BankPreviewCommand::new)
                .with("coverage", BankCoverageCommand::new)
                .with("format", BankFormatCommand::new)
                .addTo(group, words);
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say what to do with the bank. plumbline bank --help lists it.");
    }
}
