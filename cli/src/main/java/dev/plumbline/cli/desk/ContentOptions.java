package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folders of content that a command reads. */
public final class ContentOptions {

    /** A folder that holds this file is a workspace, and is laid over the shipped content. */
    public static final String WORKSPACE = "plumbline.yaml";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "A folder of your own content, laid over the shipped one; may be given several"
                            + " times. Without it the current folder is used when it is a"
                            + " workspace (see init).")
    private List<Path> folders = new ArrayList<>();

    /** The shipped content with the chosen folders over it. */
    public ContentSource source(Surroundings surroundings, Findings findings) {
        ContentSource source = ContentSource.shipped();
        for (Path folder : chosen(surroundings)) {
            Path place = surroundings.resolve(folder);
            if (!Files.isDirectory(place)) {
                throw Refusal.cannot(
                        "cannot read "
                                + folder
                                + (Files.exists(place)
                                        ? ": it is a file."
                                        : ": there is no such folder.")
                                + " --content takes a"
                                + " folder that holds banks, contexts or role-profiles.yaml.");
            }
            try {
                source = source.overlay(place, folder.toString(), findings);
            } catch (IOException e) {
                throw Refusal.cannot("cannot read " + folder + ": " + SafeFile.why(e) + ".", e);
            }
        }
        return source;
    }

    /** All content, or nothing when there are errors. */
    public Optional<QuestionBank> readAll(Surroundings surroundings, Findings findings) {
        return BankReader.read(source(surroundings, findings), findings);
    }

    /** All content; findings are printed, and errors among them end the command. */
    public QuestionBank orRefuse(Surroundings surroundings, Findings findings) {
        Optional<QuestionBank> bank = readAll(surroundings, findings);
        FindingPrinter.print(findings, surroundings.err());
        return bank.orElseThrow(
                () -> Refusal.findings("the content is not used until these are mended."));
    }

    /** The folder that new content goes into: the last one given, or the current workspace. */
    public Optional<Path> own(Surroundings surroundings) {
        List<Path> chosen = chosen(surroundings);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.get(chosen.size() - 1));
    }

    /** The places of the chosen folders. */
    public List<Path> places(Surroundings surroundings) {
        return chosen(surroundings).stream().map(surroundings::resolve).toList();
    }

    private List<Path> chosen(Surroundings surroundings) {
        if (!folders.isEmpty()) {
            return folders;
        }
        return Files.isRegularFile(surroundings.resolve(Path.of(WORKSPACE)))
                ? List.of(Path.of("."))
                : List.of();
    }
}
