package dev.plumbline.cli.command.bank;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.coverage.BankCoverage;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.workshop.CoverageJson;
import dev.plumbline.cli.desk.workshop.CoveragePage;
import dev.plumbline.cli.desk.workshop.CoverageText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the banks cover and what is missing. */
@Command(
        name = "coverage",
        description = {
            "Say what the banks cover, and word every gap as a task.",
            "Questions in review or approved count. A term is mentioned when its words, by their"
                    + " stems, stand together in a prompt, an indicator, the answer key or a"
                    + " probe; a word of the same lexicon group counts as a synonym."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank coverage",
            "  plumbline bank coverage --html coverage.html",
            "  plumbline bank coverage --json"
        })
public final class BankCoverageCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page as well.")
    private Optional<Path> html = Optional.empty();

    /** A coverage in these surroundings. */
    public BankCoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        BankCoverage coverage = BankCoverage.of(bank);
        html.ifPresent(
                file ->
                        SafeFile.write(
                                surroundings.resolve(file),
                                file,
                                CoveragePage.of(coverage, bank.hash())));
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(CoverageJson.of(coverage, bank.hash()))
                                : CoverageText.of(coverage, surroundings.colour()));
        html.ifPresent(file -> surroundings.err().println("Wrote " + file + "."));
        return Exit.DONE;
    }
}
