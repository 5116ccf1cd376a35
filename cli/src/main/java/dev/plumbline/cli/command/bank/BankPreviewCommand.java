package dev.plumbline.cli.command.bank;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.workshop.Audience;
import dev.plumbline.cli.desk.workshop.QuestionJson;
import dev.plumbline.cli.desk.workshop.QuestionText;
import dev.plumbline.cli.desk.workshop.Rendering;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.LastWord;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.preview.PreviewWatch;
import dev.plumbline.cli.preview.PreviewWatch.Wanted;
import dev.plumbline.cli.watch.WatchedFolders;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one question as one audience will see it. */
@Command(
        name = "preview",
        description = {
            "Show one question as one audience will see it.",
            "A candidate sees briefing and prompt and no word of the rubric; an interviewer the"
                    + " form that is asked; an author everything, and what is missing for"
                    + " text-ready."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank preview mig-not-null-on-a-busy-ledger --audience candidate",
            "  plumbline bank preview mig-not-null-on-a-busy-ledger --variant b --form short",
            "  plumbline bank preview sec-portal-session-review --audience author --json",
            "  plumbline bank preview mig-not-null-on-a-busy-ledger --audience author --watch"
        })
public final class BankPreviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Parameters(paramLabel = "ID", description = "The question's id; bank list shows all.")
    private String id = "";

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "interviewer",
            description = "candidate, interviewer or author (default: ${DEFAULT-VALUE}).")
    private String audience = "interviewer";

    @Option(
            names = "--variant",
            paramLabel = "LETTER",
            defaultValue = "base",
            description = "The nouns of this variant (default: ${DEFAULT-VALUE}).")
    private String variant = "base";

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "full",
            description = "full, short, twin or twin-full (default: ${DEFAULT-VALUE}).")
    private String form = "full";

    @Option(
            names = "--watch",
            description =
                    "Serve it on this machine, and show it anew when the content changes; an author"
                            + " also sees what the rules find. End of input or Ctrl-C ends it.")
    private boolean watch;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A preview in these surroundings. */
    public BankPreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        UnknownId.refuse("audience", audience, Audience.words(), "");
        Audience reader = Audience.valueOf(audience.toUpperCase(Locale.ROOT));
        if (watch) {
            return watched(reader);
        }
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        UnknownId.refuse(
                "question", id, bank.questions().keySet(), "plumbline bank list shows all");
        Rendering asked = Rendering.of(bank.question(id).orElseThrow(), bank, form, variant);
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(QuestionJson.of(asked, reader))
                                : QuestionText.of(asked, reader, surroundings.colour()));
        return Exit.DONE;
    }

    private int watched(Audience reader) {
        if (json) {
            throw Refusal.usage("--watch serves a page; leave --json out.");
        }
        Wanted wanted = new Wanted(id, reader, form, variant);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (WatchedFolders folders =
                        WatchedFolders.of(content.places(surroundings), surroundings.in());
                PreviewWatch preview =
                        new PreviewWatch(f -> content.source(surroundings, f), wanted, today)) {
            surroundings.out().println("The preview is at " + preview.address());
            surroundings.out().flush();
            surroundings.err().println("Watching; end of input or Ctrl-C ends it.");
            LastWord.during(() -> preview.run(folders), () -> exit(preview));
            return exit(preview);
        }
    }

    private static int exit(PreviewWatch preview) {
        return preview.isBroken() ? Exit.FINDINGS : Exit.DONE;
    }
}
