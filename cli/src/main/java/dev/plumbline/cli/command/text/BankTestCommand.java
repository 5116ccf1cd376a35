package dev.plumbline.cli.command.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.desk.text.BankTest;
import dev.plumbline.cli.desk.text.CueFindings;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.lint.LintPaths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  plumbline bank test our-content --json"
        })
public final class BankTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Folders of content, or files in them; without one, all content.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A test in these surroundings. */
    public BankTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings found = new Findings();
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
        BankTest test = BankTest.of(bank, q -> chosen.covers(source.shownAs(CueFindings.file(q))));
        surroundings.out().print(json ? Json.write(test.json()) : test.text());
        return test.failed() ? Exit.FINDINGS : Exit.DONE;
    }
}
