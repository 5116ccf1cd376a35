package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.EvaluationText;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.ReportWriter;
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
        footer = {"", "Examples:", "  plumbline demo", "  plumbline demo --out look"})
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
        InterviewDesk desk = InterviewDesk.shipped();
        List<Path> paths =
                ReportWriter.write(surroundings, desk, List.of("html", "md", "json"), out);
        surroundings.out().println(EvaluationText.verdict(desk, surroundings.colour()));
        ReportWriter.tell(surroundings, paths);
        surroundings.out().println();
        surroundings.out().println("Next: plumbline init my-interviews");
        return Exit.DONE;
    }
}
