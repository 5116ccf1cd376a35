package dev.plumbline.cli.command.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.text.SuggestDesk;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what was found in a written answer. */
@Command(
        name = "suggest",
        description = {
            "Say which acts of the rubric a written answer shows, word for word, and what to ask.",
            "Nothing of it is a tick or enters a report: a person confirms."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline suggest mig-not-null-on-a-busy-ledger answer.txt",
            "  plumbline suggest mig-not-null-on-a-busy-ledger answer.txt --json"
        })
public final class SuggestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(index = "0", paramLabel = "QUESTION", description = "The question's id.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The answer, plain text in UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A suggestion in these surroundings. */
    public SuggestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        UnknownId.refuse(
                "question", id, bank.questions().keySet(), "plumbline bank list shows all");
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file);
        String answer = new String(bytes, StandardCharsets.UTF_8);
        SuggestDesk desk = SuggestDesk.of(bank, bank.question(id).orElseThrow(), answer);
        surroundings.out().print(json ? Json.write(desk.json()) : desk.text());
        return Exit.DONE;
    }
}
