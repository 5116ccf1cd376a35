package dev.plumbline.cli.command;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.QuestionText;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one question as an interviewer reads it. */
@Command(
        name = "show",
        description = "Show one question as an interviewer reads it.",
        footer = {"", "Examples:", "  plumbline bank show mig-not-null-on-a-busy-ledger"})
public final class BankShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(paramLabel = "ID", description = "The question's id; bank list shows all.")
    private String id = "";

    /** A show in these surroundings. */
    public BankShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        Question question =
                bank.question(id)
                        .orElseThrow(
                                () ->
                                        Refusal.usage(
                                                "there is no question \""
                                                        + id
                                                        + "\". "
                                                        + Nearest.didYouMean(
                                                                id,
                                                                bank.questions().keySet(),
                                                                "plumbline bank list shows all.")));
        surroundings.out().print(QuestionText.of(question, bank, surroundings.colour()));
        return Exit.DONE;
    }
}
