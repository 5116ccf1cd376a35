package dev.plumbline.cli.command.live;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.serve.AloneDesk;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.scorer.JoinLink;
import dev.plumbline.cli.scorer.Pinned;
import dev.plumbline.cli.scorer.Seat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores an interview in a terminal. */
@Command(
        name = "interview",
        description = {
            "Score an interview in a terminal, live: on a panel, by the join link that the",
            "coordinator sent, or alone, from the interview file that plan wrote. 80 columns,",
            "24 lines, no mouse; it works over ssh. ? shows the keys, Ctrl-C leaves."
        },
        footer = {
            "",
            "Everything you do is kept at once; the same link or file brings you back to it.",
            "Alone, W and then Y hands in, and leaving after that fills the interview file in.",
            "",
            "Examples:",
            "  plumbline interview 'http://127.0.0.1:8711/#join=...'",
            "  plumbline interview interviews/next.yaml"
        })
public final class InterviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(
            paramLabel = "PLAN or JOIN-LINK",
            description = "An interview file to fill in, or a join link.")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "plumbline-data",
            description = "Alone: where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("plumbline-data");

    @Option(
            names = "--fingerprint",
            paramLabel = "SHA-256",
            description = "Of the certificate that serve --lan made; no other is trusted then.")
    private Optional<String> fingerprint = Optional.empty();

    /** An interview in these surroundings. */
    public InterviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!surroundings.outIsTerminal()) {
            throw Refusal.usage("scoring needs a terminal; in a pipe there is nobody to score.");
        }
        if (JoinLink.isLink(what)) {
            new Seat(surroundings, JoinLink.parse(what), "", fingerprint.map(Pinned::to)).take();
            return Exit.DONE;
        }
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        Path file = Path.of(what);
        try (AloneDesk desk = new AloneDesk(surroundings, bank, surroundings.resolve(data), file)) {
            new Seat(surroundings, JoinLink.parse(desk.link()), desk.interview(), Optional.empty())
                    .take();
            desk.finish();
        }
        return Exit.DONE;
    }
}
