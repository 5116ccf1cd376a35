package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.CalibrationOption;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.ReportWriter;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the readiness report of an interview. */
@Command(
        name = "report",
        description = "Write the readiness report of an interview file.",
        footer = {
            "",
            "The files are named by the interview's id. The same input gives the same bytes.",
            "",
            "Examples:",
            "  plumbline report interviews/example.yaml",
            "  plumbline report interviews/example.yaml --format html,md,json --out reports"
        })
public final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private CalibrationOption calibration = new CalibrationOption();

    @Parameters(paramLabel = "INTERVIEW.yaml", description = "The interview file.")
    private Path interview = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html, md or json, or several with commas (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of("html");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where the files go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("reports");

    /** A report in these surroundings. */
    public ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InterviewDesk desk = InterviewDesk.open(surroundings, content, calibration, interview);
        ReportWriter.tell(surroundings, ReportWriter.write(surroundings, desk, formats, out));
        return Exit.DONE;
    }
}
