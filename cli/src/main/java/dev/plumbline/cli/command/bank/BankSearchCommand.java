package dev.plumbline.cli.command.bank;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.search.SearchIndex;
import dev.plumbline.bank.search.SearchResult;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.workshop.QuestionFilter;
import dev.plumbline.cli.desk.workshop.SearchPrint;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds questions by words. */
@Command(
        name = "search",
        description = {
            "Find questions by words, the best first, each with the passage that was met.",
            "Endings do not count, and a misspelt word is searched for as the nearest one there"
                    + " is. Not for a candidate's eyes: passages come from the rubric too."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline bank search lock timeout",
            "  plumbline bank search secret rotation --level 3 --minutes 15",
            "  plumbline bank search canary --competency release-safety --json"
        })
public final class BankSearchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Mixin private QuestionFilter filter = new QuestionFilter();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many hits are shown (default: ${DEFAULT-VALUE}).")
    private int most = 10;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A search in these surroundings. */
    public BankSearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.usage("there is no word in \"" + query + "\". Give words to look for.");
        }
        if (most < 1) {
            throw Refusal.usage("--most must be 1 or more.");
        }
        QuestionBank bank = content.orRefuse(surroundings, new Findings());
        QuestionFilter wanted = filter.checked(bank);
        SearchResult found =
                SearchIndex.of(bank.questions().values()).search(query, wanted::wants, most);
        surroundings
                .out()
                .print(
                        json
                                ? Json.write(SearchPrint.json(found, query, bank.hash()))
                                : SearchPrint.text(found, surroundings.colour()));
        return Exit.DONE;
    }
}
