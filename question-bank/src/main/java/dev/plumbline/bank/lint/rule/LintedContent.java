package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.model.Bank;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.role.RoleProfiles;
import dev.plumbline.bank.yaml.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * All content, for the rules that look across questions. Files are opened again only where a place
 * is asked for.
 */
public final class LintedContent {

    private final ContentSource source;
    private final QuestionBank bank;
    private final LocalDate today;
    private final Optional<LintMemo> memo;
    private final Ground ground;
    private final Map<String, Places> places = new ConcurrentHashMap<>();
    private final Map<String, HashRecords> records = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** What any rule about a single question may look at, beside questions and briefings. */
    private record Ground(
            Map<String, Bank> banks,
            Map<String, Competency> competencies,
            Map<String, Topic> topics,
            Lexicon lexicon,
            RoleProfiles roles,
            DecisionModel model,
            LintSettings settings,
            LocalDate today) {}

    /**
     * Content as it was read from a source.
     *
     * @param today the day that dates are compared with
     */
    public LintedContent(
            ContentSource source, QuestionBank bank, LintSettings settings, LocalDate today) {
        this(source, bank, settings, today, Optional.empty());
    }

    /**
     * The same content, of which rules look anew only at what has changed.
     *
     * @param findings what earlier runs found, and takes what this one finds
     */
    public LintedContent remembering(LintMemo findings) {
        return new LintedContent(source, bank, settings(), today, Optional.of(findings));
    }

    private LintedContent(
            ContentSource source,
            QuestionBank bank,
            LintSettings settings,
            LocalDate today,
            Optional<LintMemo> memo) {
        this.source = source;
        this.bank = bank;
        this.today = today;
        this.memo = memo;
        Ground now =
                new Ground(
                        bank.banks(),
                        bank.competencies(),
                        bank.topics(),
                        bank.lexicon(),
                        bank.roles(),
                        bank.model(),
                        settings,
                        today);
        this.ground = memo.map(m -> m.same(now, Ground.class)).orElse(now);
    }

    /** What rules need of all content, made once. */
    <T> T once(Class<T> type, Supplier<T> making) {
        return type.cast(made.computeIfAbsent(type, t -> making.get()));
    }

    /** What a rule finds in a question. */
    public List<Finding> check(QuestionRule rule, LintedQuestion question) {
        return rule.looksAtOthers()
                ? rule.check(question)
                : found(rule.facts(), question, Optional.empty(), () -> rule.check(question));
    }

    /** What a rule finds when it compares a question with another one, or looks at it alone. */
    List<Finding> found(
            RuleFacts rule,
            LintedQuestion question,
            Optional<Question> other,
            Supplier<List<Finding>> looking) {
        return remembered(rule.id(), question, other, Found.class, () -> new Found(looking.get()))
                .findings();
    }

    private record Found(List<Finding> findings) {}

    /**
     * What is made of a question, and of another one where it is compared with that.
     *
     * @param kind different for everything that is made
     */
    <T> T remembered(
            String kind,
            LintedQuestion question,
            Optional<Question> other,
            Class<T> type,
            Supplier<T> making) {
        if (memo.isEmpty()) {
            return making.get();
        }
        List<Object> seen = new ArrayList<>(List.of(ground));
        seen.addAll(question.seen());
        other.map(this::question).map(LintedQuestion::seen).ifPresent(seen::addAll);
        String id = question.question().id();
        LintMemo.Key key = new LintMemo.Key(kind, id, other.map(Question::id).orElse(""));
        return type.cast(memo.get().of(key, seen, making));
    }

    public QuestionBank bank() {
        return bank;
    }

    public LintSettings settings() {
        return ground.settings();
    }

    /** The day that dates are compared with. */
    public LocalDate today() {
        return today;
    }

    /** All questions by id. */
    public List<LintedQuestion> questions() {
        return bank.questions().values().stream().map(this::question).toList();
    }

    /** One question in the midst of this content. */
    public LintedQuestion question(Question question) {
        return new LintedQuestion(this, question);
    }

    /** The places of a file of the content, by its path in it. */
    public Places places(String path) {
        return places.computeIfAbsent(path, source::places);
    }

    /** Whether some words stand anywhere in a file of the content; cheaper than its places. */
    boolean holds(String path, String words) {
        return source.holds(path, words);
    }

    /** What the folder that a file of the content is read from has recorded. */
    HashRecords recordsBeside(String path) {
        String shownAs = source.shownAs(path);
        String folder = shownAs.substring(0, shownAs.length() - path.length());
        return records.computeIfAbsent(folder, f -> HashRecords.beside(source, path));
    }

    /** How findings name a file of the content, by its path in it. */
    public String shownAs(String path) {
        return source.shownAs(path);
    }

    /** A finding at a place of any file of the content. */
    public Finding finding(RuleFacts rule, Place place, String message) {
        return new Finding(rule.id(), rule.severity(), place, message, rule.remedy());
    }
}
