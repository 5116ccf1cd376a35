package dev.plumbline.cli.command.log;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Subcommands;
import dev.plumbline.cli.edge.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about what a live console has kept. */
@Command(
        name = "log",
        description = {
            "Care for what the live console has kept: export and verify it, erase a candidate,",
            "keep to a retention, make a backup and bring it back."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  plumbline log export --out log.jsonl",
            "  plumbline log verify log.jsonl",
            "  plumbline log erase interview-465f12fe18",
            "  plumbline log retain --months 6 --dry-run",
            "  plumbline log backup --out backups/2026-12-01"
        })
public final class LogCommand implements Runnable {

    private LogCommand() {}

    /** The group with those of its commands that {@code words}, given after its name, may name. */
    public static CommandLine group(Surroundings surroundings, List<String> words) {
        CommandLine group = new CommandLine(new LogCommand());
        new Subcommands(surroundings)
                .with("export", LogExportCommand::new)
                .with("import", LogImportCommand::new)
                .with("verify", LogVerifyCommand::new)
                .with("erase", LogEraseCommand::new)
                .with("retain", LogRetainCommand::new)
                .with("hold", LogHoldCommand::new)
                .with("backup", LogBackupCommand::new)
                .with("restore", LogRestoreCommand::new)
                .addTo(group, words);
        return group;
    }

    @Override
    public void run() {
        throw Refusal.usage(
                "say what: export, import, verify, erase, retain, hold, backup or restore.");
    }
}
