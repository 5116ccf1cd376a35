package dev.plumbline.cli.command.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.text.BankTest;
import dev.plumbline.cli.desk.text.CueFindings;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.lint.LintPaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the graded answers of questions through the reader of texts. */
@Command(
        name = "test",
        description = {
            "Run samples, wrong answers and hold-outs through the cues of text-ready questions,",
            "and count for every question how its level rule bears missed ticks."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank test",
            "  plumbline bank test mig-not-null-on-a-busy-ledger",
            "  plumbline bank test our-content --json"
        })
public final class BankTestCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "ID or PATH",
            description = "Questions by id, folders of content or files in them; without, all.")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A test in these surroundings. */
    public BankTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings found = new Findings();
        Map<Boolean, List<String>> typed =
                wanted.stream().collect(Collectors.partitioningBy(this::isId));
        List<String> ids = typed.getOrDefault(true, List.of());
        List<Path> paths = typed.getOrDefault(false, List.of()).stream().map(Path::of).toList();
        LintPaths chosen = LintPaths.of(paths, surroundings);
        ContentSource source = chosen.over(content.source(surroundings, found), found);
        QuestionBank bank = BankReader.read(source, found).orElse(null);
        if (bank != null) {
            CueFindings.add(bank, source, found);
        }
        FindingPrinter.print(found, surroundings.err());
        if (bank == null || found.hasErrors()) {
            throw Refusal.findings("the content is not tested until these are mended.");
        }
        for (String id : ids) {
            UnknownId.refuse("question", id, bank.questions().keySet(), "See plumbline bank list");
        }
        boolean byPath = ids.isEmpty() || !paths.isEmpty();
        BankTest test =
                BankTest.of(
                        bank,
                        q ->
                                ids.contains(q.id())
                                        || byPath
                                                && chosen.covers(
                                                        source.shownAs(CueFindings.file(q))));
        surroundings.out().print(json ? Json.write(test.json()) : test.text());
        return test.failed() ? Exit.FINDINGS : Exit.DONE;
    }

    /** A name like that of a question, where no file or folder has it. */
    private boolean isId(String typed) {
        return ID.matcher(typed).matches() && !Files.exists(surroundings.resolve(Path.of(typed)));
    }
}
