package dev.plumbline.cli.command;

import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.cli.desk.CalibrationOption;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.text.WrittenAnswers;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.derivation.Derivation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints why a figure is what it is. */
@Command(
        name = "explain",
        description = "Print why a figure is what it is, from the verdict down to single ticks.",
        footer = {
            "",
            "Examples:",
            "  plumbline explain interviews/example.yaml",
            "  plumbline explain interviews/example.yaml competency/data-modeling",
            "  plumbline explain interviews/example.yaml --list"
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private CalibrationOption calibration = new CalibrationOption();

    @Parameters(index = "0", paramLabel = "INTERVIEW.yaml", description = "The interview file.")
    private Path interview = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "verdict",
            description = "What to explain (default: ${DEFAULT-VALUE}); --list shows all names.")
    private String what = "verdict";

    @Option(names = "--list", description = "List everything that can be explained.")
    private boolean list;

    /** An explanation in these surroundings. */
    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InterviewDesk desk = InterviewDesk.open(surroundings, content, calibration, interview);
        List<Derivation> all = new ArrayList<>(List.of(desk.evaluation().derivation()));
        all.addAll(WrittenAnswers.of(desk.bank(), desk.interview()).derivations());
        List<String> ids = new ArrayList<>();
        all.forEach(d -> collect(d, ids));
        if (list) {
            ids.forEach(surroundings.out()::println);
            return Exit.DONE;
        }
        Optional<Derivation> found =
                all.stream().map(d -> d.find(what)).flatMap(Optional::stream).findFirst();
        print(
                found.orElseThrow(
                        () ->
                                Refusal.usage(
                                        "nothing here is called \""
                                                + what
                                                + "\". "
                                                + Nearest.didYouMean(
                                                        what, ids, "--list shows all names."))),
                0);
        return Exit.DONE;
    }

    private void print(Derivation derivation, int depth) {
        String line = shown(derivation.says());
        surroundings
                .out()
                .println(
                        "  ".repeat(depth)
                                + (depth == 0
                                        ? Style.STRONG.of(line, surroundings.colour())
                                        : "- " + line));
        derivation.because().forEach(d -> print(d, depth + 1));
    }

    private static String shown(String says) {
        return says.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    private static void collect(Derivation derivation, List<String> ids) {
        if (!derivation.id().isEmpty() && !ids.contains(derivation.id())) {
            ids.add(derivation.id());
        }
        derivation.because().forEach(d -> collect(d, ids));
    }
}
