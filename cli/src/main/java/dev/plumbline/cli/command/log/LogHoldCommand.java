package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.Erasure;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps an interview from being erased, or ends that. */
@Command(
        name = "hold",
        description = "Keep an interview from being erased, with a reason, or release it.",
        footer = {
            "",
            "Examples:",
            "  plumbline log hold interview-465f12fe18 --reason \"A claim was announced.\"",
            "  plumbline log hold interview-465f12fe18 --release"
        })
public final class LogHoldCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "INTERVIEW", description = "Its id.")
    private String interview = "";

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why it is held.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--release", description = "End the hold.")
    private boolean release;

    /** A hold in these surroundings. */
    public LogHoldCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (release == reason.isPresent() || reason.filter(String::isBlank).isPresent()) {
            throw Refusal.usage("say --reason WORDS, or --release.");
        }
        data.held(
                surroundings,
                care -> {
                    UnknownId.refuse("interview", interview, care.interviews().keySet(), "");
                    Erasure erasure = new Erasure(care);
                    if (release) {
                        erasure.release(interview);
                    } else {
                        erasure.hold(interview, reason.orElseThrow().strip());
                    }
                    return interview;
                });
        surroundings.out().println((release ? "Released: " : "Held: ") + interview);
        return Exit.DONE;
    }
}
