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
        new Subcommands()
                .with("list", BankListCommand::new, surroundings)
                .with("show", BankShowCommand::new, surroundings)
                .with("lint", BankLintCommand::new, surroundings)
                .with("test", BankTestCommand::new, surroundings)
                .with("schema", BankSchemaCommand::new, surroundings)
                .with("new", BankNewCommand::new, surroundings)
                .with("search", BankSearchCommand::new, surroundings)
                .with("preview", BankPreviewCommand::new, surroundings)
                .with("coverage", BankCoverageCommand::new, surroundings)
                .with("format", BankFormatCommand::new, surroundings)
                .addTo(group, words);
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say what to do with the bank. plumbline bank --help lists it.");
    }
}
