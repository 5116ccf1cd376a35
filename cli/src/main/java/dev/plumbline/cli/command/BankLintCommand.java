package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.desk.LintPaths;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks content files. */
@Command(
        name = "lint",
        description = "Check content files; every finding names its place and its remedy.",
        footer = {
            "",
            "Examples:",
            "  plumbline bank lint",
            "  plumbline bank lint our-content",
            "  plumbline bank lint our-content/banks/migrations/mig-not-null-on-a-busy-ledger.yaml"
        })
public final class BankLintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Folders of content, or files in them; without one, all content.")
    private List<Path> paths = new ArrayList<>();

    /** A lint in these surroundings. */
    public BankLintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings findings = new Findings();
        LintPaths chosen = LintPaths.of(paths, surroundings);
        ContentSource source = chosen.over(content.source(surroundings, findings), findings);
        Optional<QuestionBank> bank = BankReader.read(source, findings);
        Openings openings = new OpeningReader(source, findings).all(bank);
        Findings shown = new Findings();
        for (Finding finding : findings.sorted()) {
            if (chosen.covers(finding.place().file())) {
                shown.add(finding);
            }
        }
        FindingPrinter.print(shown, surroundings.out());
        if (shown.isEmpty()) {
            String held = bank.map(b -> held(b, openings)).orElse("content with errors elsewhere");
            surroundings.out().println("No findings (" + held + ").");
        }
        return shown.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }

    private static String held(QuestionBank bank, Openings openings) {
        return Figures.count(bank.questions().size(), "question", "questions")
                + ", "
                + Figures.count(openings.read().size(), "opening", "openings");
    }
}
