package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.desk.CalibrationOption;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.EvaluationJson;
import dev.plumbline.cli.desk.EvaluationText;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.OtherRoles;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.readiness.OtherRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an interview means. */
@Command(
        name = "evaluate",
        description = {
            "Say what an interview file means: verdict, level, musts, agreement, what would turn"
                    + " it.",
            "The engine suggests; people decide."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline evaluate interviews/example.yaml",
            "  plumbline evaluate interviews/example.yaml --json",
            "  plumbline evaluate interviews/example.yaml --against all",
            "  plumbline evaluate interviews/example.yaml --content our-content"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private CalibrationOption calibration = new CalibrationOption();

    @Parameters(paramLabel = "INTERVIEW.yaml", description = "The interview file.")
    private Path interview = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "ROLE",
            split = ",",
            description = "Other roles to read the same answers against; all for every one.")
    private List<String> against = List.of();

    @Option(names = "--json", description = "Print every figure as JSON.")
    private boolean json;

    /** An evaluation in these surroundings. */
    public EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InterviewDesk desk = InterviewDesk.open(surroundings, content, calibration, interview);
        List<OtherRole> others = OtherRoles.of(desk, against);
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(EvaluationJson.of(desk, others))
                                : EvaluationText.whole(desk, others, surroundings.colour()));
        return Exit.DONE;
    }
}
