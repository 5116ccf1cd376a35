package dev.plumbline.bank.read;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.Bank;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.shape.ContentShapes;
import dev.plumbline.bank.shape.KnownIds;
import dev.plumbline.bank.yaml.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads content: every file is read and checked on its own, then ids are checked across files. All
 * faults of all files are collected in one run.
 */
public final class BankReader {

    private final ContentSource source;
    private final Findings into;

    private BankReader(ContentSource source, Findings into) {
        this.source = source;
        this.into = into;
    }

    /**
     * Everything the source holds.
     *
     * @param into takes what is wrong; only errors keep the bank from being read
     * @return the bank, or nothing when there are errors
     */
    public static Optional<QuestionBank> read(ContentSource source, Findings into) {
        return new BankReader(source, into).read();
    }

    /**
     * The ids that a question of this content may name, sorted; those of faulty files are left out.
     *
     * @param into takes what is wrong with the files that hold them
     */
    public static KnownIds ids(ContentSource source, Findings into) {
        BankReader reader = new BankReader(source, into);
        return new KnownIds(
                sorted(reader.banks()),
                sorted(reader.competencies()),
                sorted(reader.topics()),
                sorted(reader.contexts()));
    }

    private static List<String> sorted(Map<String, ?> byId) {
        return byId.keySet().stream().sorted().toList();
    }

    private Optional<QuestionBank> read() {
        source.everyLayer(HashRecords.FILE)
                .forEach(f -> keep(source.loaded(f, ContentShapes.hashes())));
        Map<String, Bank> banks = banks();
        Map<String, Competency> competencies = competencies();
        Map<String, Topic> topics = topics();
        Map<String, Context> contexts = contexts();
        Optional<Lexicon> lexicon =
                single("lexicon.yaml", ContentShapes.lexicon())
                        .flatMap(LoadedFile::view)
                        .map(ContentBinder::lexicon);
        Optional<DecisionModel> model =
                single("model.yaml", ContentShapes.model())
                        .flatMap(f -> f.view().map(v -> ContentBinder.model(v, f.hash())));
        int ceiling = model.map(DecisionModel::highestHintCeiling).orElse(4);
        RolesReader roles = new RolesReader(source, into);
        roles.check(competencies.keySet(), topics.keySet());
        Map<String, Question> questions =
                questions(
                        new QuestionCheck.Known(
                                banks, competencies, contexts.keySet(), topics, ceiling));
        if (into.hasErrors() || model.isEmpty() || lexicon.isEmpty()) {
            return Optional.empty();
        }
        return roles.profiles()
                .map(
                        profiles ->
                                new QuestionBank(
                                        banks,
                                        competencies,
                                        contexts,
                                        questions,
                                        topics,
                                        lexicon.get(),
                                        profiles,
                                        model.get(),
                                        bankHash(questions),
                                        roles.hash()));
    }

    private Map<String, Bank> banks() {
        Map<String, Bank> banks = new TreeMap<>();
        for (LoadedFile file : load(files("banks/", true), ContentShapes.bank(KnownIds.any()))) {
            file.view().map(ContentBinder::bank).ifPresent(b -> banks.put(b.id(), b));
        }
        return banks;
    }

    private Map<String, Context> contexts() {
        Map<String, Context> contexts = new TreeMap<>();
        for (LoadedFile file : load(files("contexts/", false), ContentShapes.context())) {
            file.view()
                    .filter(v -> file.sameAsFile(into))
                    .map(ContentBinder::context)
                    .ifPresent(c -> contexts.put(c.id(), c));
        }
        return contexts;
    }

    private Map<String, Question> questions(QuestionCheck.Known known) {
        QuestionFile.Shapes shapes = QuestionFile.Shapes.all();
        List<QuestionFile> files =
                files("banks/", false).parallelStream()
                        .map(p -> question(source.file(p).orElseThrow(), shapes, known))
                        .toList();
        files.forEach(f -> into.addAll(f.shape()));
        Map<String, String> users = new HashMap<>();
        Map<String, QuestionFile> byId = new TreeMap<>();
        for (QuestionFile file : files) {
            file.id().ifPresent(id -> unique(id, file.shownAs(), users));
            file.id().ifPresent(id -> byId.putIfAbsent(id.text(), file));
        }
        Map<String, Question> questions = new TreeMap<>();
        for (QuestionFile file : files) {
            QuestionFile whole = file.extended(byId, source, known);
            into.addAll(whole.content());
            whole.question().ifPresent(q -> questions.put(q.id(), q));
        }
        return questions;
    }

    private QuestionFile question(
            ContentFile file, QuestionFile.Shapes shapes, QuestionCheck.Known known) {
        return source.made(
                file, QuestionFile.class, known, () -> QuestionFile.of(file, shapes, known));
    }

    private void unique(QuestionFile.Id id, String shownAs, Map<String, String> users) {
        String other = users.put(id.text(), shownAs);
        if (other != null) {
            into.error(
                    id.place(),
                    "PB-S5",
                    "the id \"" + id.text() + "\" is also used by " + other,
                    "Ids are unique over all banks; choose another one");
        }
    }

    private Map<String, Competency> competencies() {
        Map<String, Competency> all = new LinkedHashMap<>();
        for (ContentFile file : source.everyLayer("competencies.yaml")) {
            keep(source.loaded(file, ContentShapes.competencies(KnownIds.any())))
                    .view()
                    .ifPresent(
                            v ->
                                    v.each("competencies", ContentBinder::competency)
                                            .forEach(c -> all.put(c.id(), c)));
        }
        return all;
    }

    private Map<String, Topic> topics() {
        Map<String, Topic> all = new LinkedHashMap<>();
        for (ContentFile file : source.everyLayer("coverage.yaml")) {
            keep(source.loaded(file, ContentShapes.coverage(KnownIds.any())))
                    .view()
                    .ifPresent(
                            v -> {
                                v.each("topics", ContentBinder::topic)
                                        .forEach(t -> all.put(t.id(), t));
                                v.each("faqs", ContentBinder::faq).forEach(t -> all.put(t.id(), t));
                            });
        }
        return all;
    }

    private Optional<LoadedFile> single(String path, Shape.ObjectOf shape) {
        Optional<ContentFile> file = source.file(path);
        if (file.isEmpty()) {
            into.error(
                    Place.of(path),
                    "missing-file",
                    "the content has no " + path,
                    "Lay your folder over the shipped content, or add the file");
        }
        return file.map(f -> keep(source.loaded(f, shape)));
    }

    /** Reads many files at once; their findings are taken in the order of the paths. */
    private List<LoadedFile> load(List<String> paths, Shape.ObjectOf shape) {
        List<LoadedFile> files =
                paths.parallelStream()
                        .map(p -> source.loaded(source.file(p).orElseThrow(), shape))
                        .toList();
        files.forEach(this::keep);
        return files;
    }

    private LoadedFile keep(LoadedFile file) {
        into.addAll(file.findings());
        return file;
    }

    private List<String> files(String folder, boolean describing) {
        List<String> paths = new ArrayList<>();
        for (String path : source.paths(folder)) {
            if (path.endsWith("/bank.yaml") == describing) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static String bankHash(Map<String, Question> questions) {
        StringBuilder lines = new StringBuilder();
        questions.forEach((id, q) -> lines.append(id).append(' ').append(q.hash()).append('\n'));
        return Hash.of(lines.toString());
    }
}
