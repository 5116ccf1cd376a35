package dev.plumbline.cli.command.bank;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.draft.QuestionDraft;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.workshop.NewDesk;
import dev.plumbline.cli.desk.workshop.NewOptions;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a question. */
@Command(
        name = "new",
        description = {
            "Begin a question: write a draft that reads without errors, and say what is left.",
            "On a terminal without options it asks. The draft goes into the last --content folder"
                    + " or the current workspace; what you have to write says TODO. Anchors are"
                    + " drafted from the acts. It stops at live-ready: no text part."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank new --competency schema-migration --id mig-split-a-table",
            "  plumbline bank new --competency release-safety --id rel-first-canary --levels 1-3"
        })
public final class BankNewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private NewOptions options = new NewOptions();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A beginning in these surroundings. */
    public BankNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder =
                content.own(surroundings)
                        .orElseThrow(
                                () ->
                                        Refusal.usage(
                                                "say where with --content DIR, or go to a workspace"
                                                        + " (plumbline init makes one)."));
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        NewDesk desk = NewDesk.of(options, bank, surroundings);
        QuestionDraft draft = desk.draft();
        Path file =
                folder.resolve("banks/" + draft.bank() + "/" + draft.id() + ".yaml").normalize();
        Path place = surroundings.resolve(file);
        if (Files.exists(place)) {
            throw Refusal.usage(file + " is there already. Say another --id.");
        }
        boolean schema =
                Files.exists(surroundings.resolve(folder.resolve("schema/question.schema.json")));
        SafeFile.write(
                place,
                file,
                draft.text(
                        schema
                                ? Optional.of("../../schema/question.schema.json")
                                : Optional.empty()));
        surroundings.out().print(json ? Json.write(asJson(desk, file)) : text(desk, file));
        return Exit.DONE;
    }

    private static String text(NewDesk desk, Path file) {
        String acts =
                desk.acts().isEmpty()
                        ? ""
                        : "\nActs that other questions of "
                                + desk.draft().competency()
                                + " look for (--pick takes their ids):\n"
                                + NewDesk.table(desk.acts());
        return "Wrote "
                + file
                + " (draft, live-ready).\n"
                + acts
                + "\nWrite what says TODO, then:\n  plumbline bank lint "
                + file
                + "\n  plumbline bank preview "
                + desk.draft().id()
                + " --audience candidate\n";
    }

    private static Map<String, @Nullable Object> asJson(NewDesk desk, Path file) {
        Map<String, @Nullable Object> object = Json.object("new-question");
        object.put("id", desk.draft().id());
        object.put("file", file.toString());
        object.put("picked", desk.draft().picked().stream().map(Indicator::id).toList());
        object.put("acts", desk.acts().stream().map(a -> a.indicator().id()).toList());
        return object;
    }
}
