package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.draft.QuestionDraft;
import dev.plumbline.bank.draft.SharedAct;
import dev.plumbline.bank.draft.Situation;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.edge.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A new question from what a person said, checked against the content.
 *
 * @param acts that other questions of the competency look for
 */
public record NewDesk(QuestionDraft draft, List<SharedAct> acts) {

    private static final int LONGEST_SLUG = 48;

    /** Asks at a terminal when nothing was said, and refuses what the content does not know. */
    public static NewDesk of(NewOptions options, QuestionBank bank, Surroundings surroundings) {
        Situation situation = Situation.UNSAID;
        if (options.isEmpty() && surroundings.typed().isPresent()) {
            situation =
                    new Dialogue(surroundings.typed().get(), surroundings.err()).ask(options, bank);
        }
        String competency =
                options.competency.orElseThrow(
                        () -> Refusal.usage("say --competency ID: the one that it scores."));
        UnknownId.refuse("competency", competency, bank.competencies().keySet(), "");
        if (options.id.isEmpty() && options.title.isEmpty()) {
            throw Refusal.usage("say --title WORDS or --id ID.");
        }
        String home =
                options.bank
                        .or(
                                () ->
                                        Optional.ofNullable(bank.competencies().get(competency))
                                                .map(Competency::bank))
                        .orElse("");
        UnknownId.refuse("bank", home, bank.banks().keySet(), "");
        String kind = options.kind.orElse(Kind.SCENARIO.word());
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
        UnknownId.refuse("kind", kind, kinds, "");
        List<SharedAct> acts = SharedAct.of(bank, competency);
        String id = id(options, home, bank);
        return new NewDesk(
                new QuestionDraft(
                        id,
                        title(options, id),
                        home,
                        competency,
                        topics(bank, competency),
                        Kind.values()[kinds.indexOf(kind)],
                        levels(options.levels.orElse("1-4")),
                        options.author,
                        situation,
                        picked(options.pick, acts)),
                acts);
    }

    /** The acts as a table. */
    public static String table(List<SharedAct> acts) {
        TextTable table = new TextTable("Level", "Id", "Says", "Question");
        for (SharedAct act : acts) {
            Indicator i = act.indicator();
            table.row(String.valueOf(i.level()), i.id(), i.says(), act.question());
        }
        return table.lines();
    }

    private static List<Indicator> picked(List<String> pick, List<SharedAct> acts) {
        List<String> ids = acts.stream().map(a -> a.indicator().id()).toList();
        List<Indicator> picked = new ArrayList<>();
        for (String id : pick.stream().distinct().toList()) {
            UnknownId.refuse("act", id, ids, "plumbline bank new lists all");
            picked.add(acts.get(ids.indexOf(id)).indicator());
        }
        return picked;
    }

    private static List<String> topics(QuestionBank bank, String competency) {
        List<String> topics =
                bank.topics().values().stream()
                        .filter(t -> t.competencies().contains(competency))
                        .map(Topic::id)
                        .toList();
        if (topics.isEmpty()) {
            throw Refusal.usage(
                    "no topic belongs to " + competency + ". Add one to coverage.yaml first.");
        }
        return topics;
    }

    private static List<Integer> levels(String range) {
        if (!range.matches("[1-4](-[1-4])?")) {
            throw Refusal.usage("\"" + range + "\" is no range of levels; write 1-4, or 2-3.");
        }
        int from = range.charAt(0) - '0';
        int to = range.charAt(range.length() - 1) - '0';
        if (from > to) {
            throw Refusal.usage("the levels begin with the lower one, as 1-4.");
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static String title(NewOptions options, String id) {
        String title = options.title.orElse(id.replaceFirst("^[a-z]+-", "").replace('-', ' '));
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.isEmpty() || line.codePointCount(0, line.length()) > 120) {
            throw Refusal.usage("the title must have 1 to 120 characters.");
        }
        return line;
    }

    private static String id(NewOptions options, String home, QuestionBank bank) {
        String id = options.id.orElseGet(() -> slug(options.title.orElse(""), home, bank));
        if (!id.matches("[a-z0-9-]{6,64}")) {
            throw Refusal.usage(
                    "\"" + id + "\" is no id: 6 to 64 small letters, digits or hyphens. Say --id.");
        }
        if (bank.question(id).isPresent()) {
            throw Refusal.usage("there is a question \"" + id + "\" already. Say another --id.");
        }
        return id;
    }

    /** The letters with which the bank's ids begin, and the words of the title. */
    private static String slug(String title, String home, QuestionBank bank) {
        String start =
                bank.questions().values().stream()
                        .filter(q -> q.bank().equals(home) && q.id().contains("-"))
                        .map(q -> q.id().substring(0, q.id().indexOf('-')))
                        .findFirst()
                        .orElse(home.substring(0, Math.min(3, home.length())));
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = words.substring(0, Math.min(LONGEST_SLUG, words.length()));
        return (start + "-" + slug).replaceAll("-+", "-").replaceAll("-$", "");
    }
}
