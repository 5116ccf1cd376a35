package dev.plumbline.cli.command;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.fix.FixOptions;
import dev.plumbline.cli.lint.CorpusText;
import dev.plumbline.cli.lint.FindingFormat;
import dev.plumbline.cli.lint.LintDesk;
import dev.plumbline.cli.lint.LintPaths;
import dev.plumbline.cli.lint.LintPrint;
import dev.plumbline.cli.lint.LintWatch;
import dev.plumbline.cli.watch.WatchedFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            "  plumbline bank lint our-content/banks/migrations/mig-not-null-on-a-busy-ledger.yaml",
            "  plumbline bank lint our-content --watch",
            "  plumbline bank lint our-content --fix --dry-run"
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
            names = "--watch",
            description =
                    "Stay, and lint again when a file changes: + new findings, - those that are"
                            + " gone. End of input or Ctrl-C ends it, with the exit code of the"
                            + " last state.")
    private boolean watch;

    @Mixin private FixOptions fixing = new FixOptions();

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
        LintPaths chosen = LintPaths.of(paths, surroundings);
        boolean other = format != FindingFormat.TEXT && (watch || fixing.fix());
        if (other || watch && fixing.fix() || fixing.dryRun() && !fixing.fix()) {
            throw Refusal.usage(
                    "--watch and --fix stand alone and print text; --dry-run goes with --fix.");
        } else if (watch) {
            return watched(chosen);
        }
        boolean wouldChange = fixing.fix() && mended();
        Findings found = new Findings();
        ContentSource source = source(chosen, found);
        if (corpus.isPresent()) {
            return measure(source, corpus.get(), found);
        }
        LintDesk desk = LintDesk.of(source, chosen, today, found);
        format.document(desk.findings().sorted(), strict)
                .ifPresentOrElse(
                        d -> surroundings.out().print(d),
                        () -> LintPrint.print(desk, surroundings.out()));
        return wouldChange || desk.fails(strict) ? Exit.FINDINGS : Exit.DONE;
    }

    private boolean mended() {
        List<Path> own = paths.isEmpty() ? content.own(surroundings).stream().toList() : paths;
        if (own.isEmpty()) {
            throw Refusal.usage("say which files or folders to mend; this is no workspace.");
        }
        LintPaths chosen = LintPaths.of(own, surroundings);
        Findings found = new Findings();
        return fixing.mend(chosen, source(chosen, found), found, surroundings);
    }

    private int watched(LintPaths chosen) {
        Set<Path> roots = new LinkedHashSet<>(content.places(surroundings));
        roots.addAll(chosen.roots().values());
        try (WatchedFolders folders = WatchedFolders.of(roots, surroundings.in())) {
            return new LintWatch(f -> source(chosen, f), chosen, today, surroundings.out())
                    .stay(folders, strict, surroundings.err());
        }
    }

    private ContentSource source(LintPaths chosen, Findings found) {
        return chosen.over(content.source(surroundings, found), found);
    }

    private int measure(ContentSource source, Path file, Findings found) {
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file);
        surroundings.out().print(CorpusText.of(source, file.toString(), bytes, today, found));
        FindingPrinter.print(found, surroundings.err());
        return found.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }
}
