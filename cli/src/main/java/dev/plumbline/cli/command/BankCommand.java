package dev.plumbline.cli.command;

import dev.plumbline.cli.command.bank.BankCoverageCommand;
import dev.plumbline.cli.command.bank.BankFormatCommand;
import dev.plumbline.cli.command.bank.BankNewCommand;
import dev.plumbline.cli.command.bank.BankPreviewCommand;
import dev.plumbline.cli.command.bank.BankSearchCommand;
import dev.plumbline.cli.command.text.BankTestCommand;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
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

    /** The group with its commands. */
    public static CommandLine group(Surroundings surroundings) {
        CommandLine group = new CommandLine(new BankCommand());
        group.addSubcommand(new BankListCommand(surroundings));
        group.addSubcommand(new BankShowCommand(surroundings));
        group.addSubcommand(new BankLintCommand(surroundings));
        group.addSubcommand(new BankTestCommand(surroundings));
        group.addSubcommand(new BankSchemaCommand(surroundings));
        group.addSubcommand(new BankNewCommand(surroundings));
        group.addSubcommand(new BankSearchCommand(surroundings));
        group.addSubcommand(new BankPreviewCommand(surroundings));
        group.addSubcommand(new BankCoverageCommand(surroundings));
        group.addSubcommand(new BankFormatCommand(surroundings));
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage("say what to do with the bank. plumbline bank --help lists it.");
    }
}
