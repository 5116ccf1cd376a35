package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.ReportWriter;
import dev.plumbline.cli.desk.ShippedInterview;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Evaluates the shipped interview and writes its reports. */
@Command(
        name = "demo",
        description = "Evaluate the shipped interview and say where its report lies.",
        footer = {"", "Examples:", "  plumbline demo", "  plumbline demo --out /tmp/look"})
public final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "plumbline-demo",
            description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("plumbline-demo");

    /** A demo in these surroundings. */
    public DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var desk = ShippedInterview.open();
        List<Path> written =
                ReportWriter.write(surroundings, desk, List.of("html", "md", "json"), out);
        VerdictLines.print(surroundings, desk);
        surroundings.out().println();
        ReportWriter.tell(surroundings, written);
        surroundings.out().println();
        surroundings.out().println("Next: plumbline init my-interviews");
        return Exit.DONE;
    }
}
