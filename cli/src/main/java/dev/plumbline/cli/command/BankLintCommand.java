package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Severity;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.lint.CorpusText;
import dev.plumbline.cli.lint.FindingFormat;
import dev.plumbline.cli.lint.LintDesk;
import dev.plumbline.cli.lint.LintPaths;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks content files. */
@Command(
        name = "lint",
        description = "Check content files; every finding names its place and its remedy.",
        footer = {
            "",
            "Examples:",
            "  plumbline bank lint",
            "  plumbline bank lint our-content --strict",
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif or junit (default: ${DEFAULT-VALUE}).")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "--strict", description = "Let warnings fail as well.")
    private boolean strict;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that dates are compared with, as 2026-11-25 (default: today).")
    private LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            hidden = true,
            description = "Measure the rules on words by labelled sentences.")
    private Optional<Path> corpus = Optional.empty();

    /** A lint in these surroundings. */
    public BankLintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings found = new Findings();
        LintPaths chosen = LintPaths.of(paths, surroundings);
        ContentSource source = chosen.over(content.source(surroundings, found), found);
        if (corpus.isPresent()) {
            return measure(source, corpus.get(), found);
        }
        LintDesk desk = LintDesk.of(source, chosen, today, found);
        List<Finding> findings = desk.findings().sorted();
        format.document(findings, strict)
                .ifPresentOrElse(d -> surroundings.out().print(d), () -> print(desk));
        boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING);
        return desk.findings().hasErrors() || strict && warned ? Exit.FINDINGS : Exit.DONE;
    }

    private int measure(ContentSource source, Path file, Findings found) {
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file);
        surroundings.out().print(CorpusText.of(source, file.toString(), bytes, today, found));
        FindingPrinter.print(found, surroundings.err());
        return found.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }

    private void print(LintDesk desk) {
        FindingPrinter.print(desk.findings(), surroundings.out());
        if (desk.findings().isEmpty()) {
            String held =
                    desk.bank()
                            .map(b -> held(b, desk.openings()))
                            .orElse("content with errors elsewhere");
            surroundings.out().println("No findings (" + held + ").");
        }
    }

    private static String held(QuestionBank bank, Openings openings) {
        return Figures.count(bank.questions().size(), "question", "questions")
                + ", "
                + Figures.count(openings.read().size(), "opening", "openings");
    }
}
