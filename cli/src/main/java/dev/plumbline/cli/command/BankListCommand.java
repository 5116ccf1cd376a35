package dev.plumbline.cli.command;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.edge.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the questions. */
@Command(
        name = "list",
        description = "List the questions of all banks.",
        footer = {
            "",
            "Examples:",
            "  plumbline bank list",
            "  plumbline bank list --competency release-safety",
            "  plumbline bank list --bank security --level 3",
            "  plumbline bank list --json"
        })
public final class BankListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Option(names = "--bank", paramLabel = "ID", description = "Only this bank.")
    private Optional<String> bank = Optional.empty();

    @Option(names = "--competency", paramLabel = "ID", description = "Only this competency.")
    private Optional<String> competency = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "N",
            description = "Only questions that can show this level, 1 to 4.")
    private Optional<Integer> level = Optional.empty();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A list in these surroundings. */
    public BankListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionBank all = content.orRefuse(surroundings, new Findings());
        bank.ifPresent(id -> UnknownId.refuse("bank", id, all.banks().keySet(), ""));
        competency.ifPresent(
                id -> UnknownId.refuse("competency", id, all.competencies().keySet(), ""));
        if (level.isPresent() && (level.get() < 1 || level.get() > 4)) {
            throw Refusal.usage("the level must be 1 to 4.");
        }
        List<Question> questions =
                all.questions().values().stream()
                        .filter(q -> bank.isEmpty() || q.bank().equals(bank.get()))
                        .filter(
                                q ->
                                        competency.isEmpty()
                                                || q.competency().equals(competency.get()))
                        .filter(q -> level.isEmpty() || q.levels().contains(level.get()))
                        .toList();
        surroundings.out().print(json ? Json.write(asJson(all, questions)) : table(questions));
        return Exit.DONE;
    }

    private static String table(List<Question> questions) {
        TextTable table =
                new TextTable("Question", "Competency", "Levels", "Forms", "Min", "Status");
        for (Question q : questions) {
            table.row(
                    q.id(),
                    q.competency(),
                    q.levels().get(0) + "-" + q.levels().get(q.levels().size() - 1),
                    String.join(" ", q.forms().stream().map(Form::word).toList()),
                    String.valueOf(q.minutes()),
                    q.editorial().status().word()
                            + " v"
                            + q.editorial().version()
                            + q.base().map(b -> ", extends " + b).orElse(""));
        }
        return table.lines() + Figures.count(questions.size(), "question", "questions") + "\n";
    }

    private static Map<String, @Nullable Object> asJson(
            QuestionBank bank, List<Question> questions) {
        List<Object> items = new ArrayList<>();
        for (Question q : questions) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", q.id());
            item.put("title", q.title());
            item.put("bank", q.bank());
            item.put("competency", q.competency());
            item.put("levels", q.levels());
            item.put("forms", q.forms().stream().map(Form::word).toList());
            item.put("minutes", q.minutes());
            item.put("status", q.editorial().status().word());
            item.put("version", q.editorial().version());
            q.base().ifPresent(b -> item.put("extends", b.toString()));
            item.put("hash", q.hash());
            items.add(item);
        }
        Map<String, @Nullable Object> json = Json.object("questions");
        json.put("bank_hash", bank.hash());
        json.put("questions", items);
        return json;
    }
}
