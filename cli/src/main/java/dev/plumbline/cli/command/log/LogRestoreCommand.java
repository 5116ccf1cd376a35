package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
        name = "restore",
        description = {
            "Bring a backup back as a data folder that is not there yet, if its chains hold."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline log restore backups/2026-12-01 --data plumbline-data"
        })
public final class LogRestoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "BACKUP", description = "The copy that backup made.")
    private Path backup = Path.of("");

    /** A command in these surroundings. */
    public LogRestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LogBackupCommand.copied(
                surroundings,
                surroundings.resolve(backup),
                data.place(surroundings),
                data.shownAs());
        return Exit.DONE;
    }
}
