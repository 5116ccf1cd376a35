package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.console.care.DataCare;
import dev.plumbline.console.care.Erasure;
import dev.plumbline.console.care.Erasure.Due;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases what a retention no longer allows to keep. */
@Command(
        name = "retain",
        description = {
            "Erase the candidates of all interviews whose last act is older than some months.",
            "A legal hold keeps an interview whatever its age."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline log retain --months 6 --dry-run",
            "  plumbline log retain --months 6"
        })
public final class LogRetainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--months",
            paramLabel = "N",
            required = true,
            description = "How long interviews are kept after their last act, 1 to 120.")
    private int months;

    @Option(names = "--dry-run", description = "Only say what would be erased.")
    private boolean dryRun;

    /** A retention in these surroundings. */
    public LogRetainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (months < 1 || months > 120) {
            throw Refusal.usage("--months takes 1 to 120.");
        }
        surroundings.out().print(data.held(surroundings, this::retained));
        return Exit.DONE;
    }

    private String retained(DataCare care) throws IOException {
        Erasure erasure = new Erasure(care);
        List<Due> all = erasure.due(months, Instant.now());
        TextTable table = new TextTable("Interview", "Last act", "What happens");
        for (Due due : all) {
            if (!due.due()) {
                table.row(due.interview(), due.last().toString(), "kept");
            } else if (due.hold().isPresent()) {
                table.row(
                        due.interview(),
                        due.last().toString(),
                        "kept, legal hold: " + due.hold().get());
            } else {
                if (!dryRun) {
                    erasure.erase(due.interview(), Instant.now());
                }
                table.row(
                        due.interview(),
                        due.last().toString(),
                        dryRun ? "would be erased" : "erased");
            }
        }
        return all.isEmpty() ? "No interviews are kept.\n" : table.lines();
    }
}
