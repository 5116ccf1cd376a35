package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.desk.log.LogFile;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies a data folder. */
@Command(
        name = "backup",
        description = {
            "Copy the data folder, also while a console runs on it, and check the copy.",
            "The copy holds the keys: keep it as safe as the folder itself."
        },
        footer = {"", "Examples:", "  plumbline log backup --out backups/2026-12-01"})
public final class LogBackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The copy; it must not be there yet.")
    private Path out = Path.of("");

    /** A command in these surroundings. */
    public LogBackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        copied(surroundings, data.place(surroundings), surroundings.resolve(out), out);
        return Exit.DONE;
    }

    static void copied(Surroundings surroundings, Path from, Path to, Path shownAs) {
        try {
            surroundings.out().print(LogFile.text(Backup.make(from, to)));
            surroundings.out().println("Copied to " + shownAs + ".");
        } catch (IOException e) {
            throw Refusal.cannot(SafeFile.words(e), e);
        }
    }
}
