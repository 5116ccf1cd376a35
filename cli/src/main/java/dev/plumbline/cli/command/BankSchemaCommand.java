package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.Schemas;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of file. */
@Command(
        name = "schema",
        description = "Print the JSON Schema (draft-07) of a kind of file, for an editor.",
        footer = {
            "",
            "Examples:",
            "  plumbline bank schema",
            "  plumbline bank schema question > question.schema.json"
        })
public final class BankSchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "",
            description = "The kind of file; without it all kinds are listed.")
    private String kind = "";

    /** A schema in these surroundings. */
    public BankSchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<String, String> schemas = Schemas.all();
        if (kind.isEmpty()) {
            schemas.keySet().forEach(surroundings.out()::println);
            return Exit.DONE;
        }
        UnknownId.refuse("kind", kind, schemas.keySet(), "");
        surroundings.out().print(schemas.get(kind));
        return Exit.DONE;
    }
}
