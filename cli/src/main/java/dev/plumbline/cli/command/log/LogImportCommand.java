package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.desk.log.LogFile;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.DataCare;
import dev.plumbline.console.log.Chain;
import dev.plumbline.console.log.Envelope;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an exported log into a data folder. */
@Command(
        name = "import",
        description = {
            "Take an exported log into a data folder, if its chains hold. What was said stays",
            "sealed without the candidates' keys: to move a console, use backup and restore."
        },
        footer = {"", "Examples:", "  plumbline log import log.jsonl --data archive"})
public final class LogImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "LOG.jsonl", description = "The exported log.")
    private Path file = Path.of("");

    /** An import in these surroundings. */
    public LogImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Envelope> envelopes = new ArrayList<>();
        Chain chain = new Chain();
        LogFile.read(
                surroundings,
                file,
                envelope -> {
                    envelopes.add(envelope);
                    chain.add(envelope);
                });
        if (!chain.breaks().isEmpty()) {
            surroundings.err().print(LogFile.text(chain));
            throw Refusal.findings("a log whose chains do not hold is not taken in.");
        }
        try (DataCare care = DataCare.hold(data.place(surroundings), new SecureRandom())) {
            care.take(envelopes);
        } catch (IOException e) {
            throw Refusal.cannot(data.shownAs() + ": " + SafeFile.words(e), e);
        }
        surroundings.out().print(LogFile.text(chain));
        return Exit.DONE;
    }
}
