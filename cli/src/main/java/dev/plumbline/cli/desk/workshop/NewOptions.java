package dev.plumbline.cli.desk.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a person says about a new question on the command line. */
public final class NewOptions {

    @Option(
            names = "--bank",
            paramLabel = "ID",
            description = "The bank (default: that of the competency).")
    Optional<String> bank = Optional.empty();

    @Option(names = "--competency", paramLabel = "ID", description = "The one that it scores.")
    Optional<String> competency = Optional.empty();

    @Option(
            names = "--levels",
            paramLabel = "A-B",
            description = "The levels it tells apart, within 1-4 (default: 1-4).")
    Optional<String> levels = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "scenario, code-review, debugging, design, behavioural or written (default:"
                            + " scenario).")
    Optional<String> kind = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The file's name, 6 to 64 small letters, digits or hyphens.")
    Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "WORDS", description = "What it is about.")
    Optional<String> title = Optional.empty();

    @Option(
            names = "--pick",
            paramLabel = "ID,...",
            split = ",",
            description = "Acts to take over from other questions of the competency.")
    List<String> pick = new ArrayList<>();

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "TODO-your-name",
            description = "Who begins it.")
    String author = "TODO-your-name";

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return bank.isEmpty()
                && competency.isEmpty()
                && levels.isEmpty()
                && kind.isEmpty()
                && id.isEmpty()
                && title.isEmpty()
                && pick.isEmpty();
    }
}
