package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.AccessPack;
import dev.plumbline.console.care.DataCare;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the log, or what is kept about one candidate. */
@Command(
        name = "export",
        description = {
            "Write the log as lines of JSON that verify without a database; what was said stays",
            "sealed. With --access, write in clear what is kept about one candidate."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline log export --out log.jsonl",
            "  plumbline log export --interview interview-465f12fe18 --out one.jsonl",
            "  plumbline log export --interview interview-465f12fe18 --access --out access.json"
        })
public final class LogExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Option(names = "--interview", paramLabel = "ID", description = "Only this one.")
    private Optional<String> interview = Optional.empty();

    @Option(
            names = "--access",
            description = "In clear, for the candidate, with interviewers as A, B, C.")
    private boolean access;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where it goes (default: it is printed).")
    private Optional<Path> out = Optional.empty();

    /** An export in these surroundings. */
    public LogExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (access && interview.isEmpty()) {
            throw Refusal.usage("--access needs --interview: it is about one candidate.");
        }
        String text = data.held(surroundings, this::text);
        if (out.isPresent()) {
            SafeFile.write(surroundings.resolve(out.get()), out.get(), text);
            surroundings.out().println("Written: " + out.get());
        } else {
            surroundings.out().print(text);
        }
        return Exit.DONE;
    }

    private String text(DataCare care) throws IOException {
        if (interview.isPresent()) {
            UnknownId.refuse("interview", interview.get(), care.interviews().keySet(), "");
        }
        if (access) {
            return AccessPack.of(care, interview.orElseThrow())
                    .orElseThrow(
                            () ->
                                    Refusal.cannot(
                                            "the candidate of "
                                                    + interview.orElseThrow()
                                                    + " was erased; nothing in clear is left."));
        }
        StringBuilder lines = new StringBuilder();
        care.export(interview, line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
