package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.desk.CalibrationOption;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.NextText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which question is worth asking next. */
@Command(
        name = "next",
        description = {
            "Say which question would remove most doubt per minute, and why; or that none helps.",
            "What musts still lack comes first. Every figure is an estimate and promises nothing."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline next interviews/example.yaml",
            "  plumbline next interviews/example.yaml --minutes-left 30",
            "  plumbline next interviews/example.yaml --json"
        })
public final class NextCommand implements Callable<Integer> {

    private static final int LONGEST = 600;

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private CalibrationOption calibration = new CalibrationOption();

    @Parameters(paramLabel = "INTERVIEW.yaml", description = "The interview file.")
    private Path interview = Path.of("");

    @Option(
            names = "--minutes-left",
            paramLabel = "N",
            description = "Minutes of talking and settling that are left, 0 to 600.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--json", description = "Print every figure as JSON.")
    private boolean json;

    /** A look at what to ask in these surroundings. */
    public NextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        minutes.filter(m -> m < 0 || m > LONGEST)
                .ifPresent(
                        m -> {
                            throw Refusal.usage(
                                    "--minutes-left is " + m + "; say 0 to " + LONGEST + ".");
                        });
        OptionalInt left = minutes.map(OptionalInt::of).orElse(OptionalInt.empty());
        InterviewDesk desk = InterviewDesk.open(surroundings, content, calibration, interview);
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(NextText.json(desk, left))
                                : NextText.of(desk, left, surroundings.colour()));
        return Exit.DONE;
    }
}
