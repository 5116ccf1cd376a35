package dev.plumbline.cli.command.log;

import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.Erasure;
import dev.plumbline.console.care.Erasure.Receipt;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases the candidate of an interview. */
@Command(
        name = "erase",
        description = {
            "Erase the candidate of an interview: the key is destroyed, so that nothing that was",
            "said can be read again, and the chain still verifies. It cannot be undone."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline log erase interview-465f12fe18",
            "  plumbline log erase interview-465f12fe18 --json > receipt.json"
        })
public final class LogEraseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "INTERVIEW", description = "Its id.")
    private String interview = "";

    @Option(names = "--json", description = "Print the receipt as JSON.")
    private boolean json;

    /** An erasure in these surroundings. */
    public LogEraseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Receipt receipt =
                data.held(surroundings, care -> new Erasure(care).erase(interview, Instant.now()));
        if (json) {
            surroundings.out().print(Erasure.json(receipt));
            return Exit.DONE;
        }
        surroundings.out().println("Erased: " + receipt.interview() + ", at " + receipt.at() + ".");
        surroundings
                .out()
                .println("Sequence " + receipt.sequence() + ", hash " + receipt.hash() + ".");
        surroundings.out().println("Out of reach:");
        Receipt.OUT_OF_REACH.forEach(o -> surroundings.out().println("- " + o));
        return Exit.DONE;
    }
}
