package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.desk.Schemas;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.SafeFile.NewFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of file. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema (draft-07) of a kind of file, for an editor.",
            "It lists the ids of banks, competencies, topics and contexts that the content has now."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank schema",
            "  plumbline bank schema question > question.schema.json",
            "  plumbline bank schema --out schema"
        })
public final class BankSchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "",
            description = "The kind of file; without it all kinds are listed.")
    private String kind = "";

    @Mixin private ContentOptions content = new ContentOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write all schemas, or the one of KIND, into this folder.")
    private Optional<Path> out = Optional.empty();

    /** A schema in these surroundings. */
    public BankSchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Findings findings = new Findings();
        Map<String, String> schemas = Schemas.all(content.source(surroundings, findings), findings);
        FindingPrinter.print(findings, surroundings.err());
        if (!kind.isEmpty()) {
            UnknownId.refuse("kind", kind, schemas.keySet(), "");
            schemas = Map.of(kind, schemas.get(kind));
        }
        if (out.isPresent()) {
            write(out.get(), schemas);
        } else if (kind.isEmpty()) {
            schemas.keySet().forEach(surroundings.out()::println);
        } else {
            surroundings.out().print(schemas.get(kind));
        }
        return findings.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }

    private void write(Path folder, Map<String, String> schemas) {
        List<NewFile> files = new ArrayList<>();
        schemas.forEach(
                (of, text) -> {
                    Path file = folder.resolve(Schemas.file(of));
                    files.add(new NewFile(surroundings.resolve(file), file, text));
                });
        SafeFile.write(files);
        surroundings
                .out()
                .println(
                        "Wrote "
                                + Figures.count(files.size(), "schema", "schemas")
                                + " to "
                                + folder
                                + ".");
    }
}
