package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.workshop.QuestionJson;
import dev.plumbline.cli.desk.workshop.QuestionText;
import dev.plumbline.cli.desk.workshop.Rendering;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one question as an interviewer reads it. */
@Command(
        name = "show",
        description = "Show one question as an interviewer reads it.",
        footer = {
            "",
            "Not for a candidate's eyes: it holds the rubric.",
            "",
            "Examples:",
            "  plumbline bank show mig-not-null-on-a-busy-ledger",
            "  plumbline bank show mig-not-null-on-a-busy-ledger --json"
        })
public final class BankShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(paramLabel = "ID", description = "The question's id; bank list shows all.")
    private String id = "";

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A show in these surroundings. */
    public BankShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        UnknownId.refuse(
                "question", id, bank.questions().keySet(), "plumbline bank list shows all");
        Rendering shown = Rendering.base(bank.question(id).orElseThrow(), bank);
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(QuestionJson.of(shown))
                                : QuestionText.whole(shown, surroundings.colour()));
        return Exit.DONE;
    }
}
