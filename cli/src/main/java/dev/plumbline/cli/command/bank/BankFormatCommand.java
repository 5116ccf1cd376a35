package dev.plumbline.cli.command.bank;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.desk.workshop.FormatDesk;
import dev.plumbline.cli.desk.workshop.RecordDesk;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings content files into their canonical form. */
@Command(
        name = "format",
        description = {
            "Bring question, context and bank files into their canonical form.",
            "It orders the top-level keys and moves each as a whole, with the comments above it;"
                    + " leaves one blank line at most between them, no blanks at the ends of"
                    + " lines, and \\n line ends; wraps > texts at 100 columns. It does not touch"
                    + " the lines of a | text, the order within a list or group, quotes or the"
                    + " comments themselves. Each result is read again first: a file that would"
                    + " say something else is left as it is and named. A changed file has another"
                    + " hash."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank format",
            "  plumbline bank format our-content --check",
            "  plumbline bank format --record",
            "",
            "With --check: exit code 1 when a file would change."
        })
public final class BankFormatCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, or folders of content; without one, the current workspace.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; name the files that would change.")
    private boolean check;

    @Option(
            names = "--record",
            description =
                    "Then write version and hash of each question, drafts apart, to hashes.yaml of"
                            + " its folder; bank lint finds words changed under the same version.")
    private boolean record;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A formatting in these surroundings. */
    public BankFormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        FormatDesk desk = FormatDesk.of(paths, surroundings);
        FindingPrinter.print(desk.findings(), surroundings.err());
        if (!check) {
            SafeFile.write(desk.changed());
        }
        surroundings.out().print(json ? Json.write(asJson(desk)) : text(desk));
        boolean wrong = desk.findings().hasErrors() || check && !desk.changed().isEmpty();
        boolean refused = record && !check && !recorded();
        return wrong || refused ? Exit.FINDINGS : Exit.DONE;
    }

    private boolean recorded() {
        RecordDesk desk = RecordDesk.of(paths, surroundings);
        FindingPrinter.print(desk.findings(), surroundings.err());
        SafeFile.write(desk.files());
        if (!json) {
            surroundings
                    .out()
                    .println(
                            Figures.count(desk.questions(), "question", "questions") + " recorded");
        }
        return !desk.findings().hasErrors();
    }

    private String text(FormatDesk desk) {
        StringBuilder out = new StringBuilder();
        desk.changed().forEach(f -> out.append(f.shownAs()).append('\n'));
        return out.append(desk.changed().size())
                .append(" of ")
                .append(Figures.count(desk.seen(), "file", "files"))
                .append(check ? " would change\n" : " changed\n")
                .toString();
    }

    private Map<String, @Nullable Object> asJson(FormatDesk desk) {
        Map<String, @Nullable Object> object = Json.object("format");
        object.put("written", !check);
        object.put("files", desk.seen());
        object.put("changed", desk.changed().stream().map(f -> f.shownAs().toString()).toList());
        return object;
    }
}
