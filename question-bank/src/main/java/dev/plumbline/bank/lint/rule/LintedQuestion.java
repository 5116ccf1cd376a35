package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.lint.setting.Accepted;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.TermList;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.shape.ExtensionShape;
import dev.plumbline.bank.yaml.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One question with everything that a rule may compare it with. Paths name fields of its file; a
 * path that begins with {@code context:} names one of its briefing.
 */
public final class LintedQuestion {

    private static final String CONTEXT = "context:";

    private final LintedContent content;
    private final Question question;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    LintedQuestion(LintedContent content, Question question) {
        this.content = content;
        this.question = question;
    }

    public Question question() {
        return question;
    }

    /** What several rules need of this question, made once. */
    public <T> T once(Class<T> type, Supplier<T> making) {
        return type.cast(made.computeIfAbsent(type, t -> making.get()));
    }

    /**
     * What a rule about all content takes from this question alone, kept as long as the question
     * says the same.
     */
    public <T> T remembered(Class<T> type, Supplier<T> making) {
        return content.remembered(type.getName(), this, Optional.empty(), type, making);
    }

    /** What a rule needs of all content, made once for all questions. */
    public <T> T onceForAll(Class<T> type, Supplier<T> making) {
        return content.once(type, making);
    }

    public QuestionBank bank() {
        return content.bank();
    }

    public LintSettings settings() {
        return content.settings();
    }

    /** The term list with this name. */
    public TermList terms(String list) {
        return settings().terms(list);
    }

    /** The day that dates are compared with. */
    public LocalDate today() {
        return content.today();
    }

    /** The briefing that the question shares with others, if it has one. */
    public Optional<Context> context() {
        return question.context().map(id -> bank().contexts().get(id));
    }

    /** Its texts by what they are for. */
    public Parts parts() {
        return new Parts(question, context());
    }

    /** How findings name its file. */
    public String shownAs() {
        return content.shownAs(file());
    }

    /** What is accepted in the question's own file. */
    public List<Accepted> accepted() {
        List<Accepted> all = new ArrayList<>();
        if (!content.holds(file(), "lint_ignore")) {
            return all;
        }
        Places own = content.places(file());
        for (String path = "lint_ignore/0"; own.text(path + "/rule").isPresent(); ) {
            all.add(
                    new Accepted(
                            own.text(path + "/rule").orElse(""),
                            question.id(),
                            own.text(path + "/reason").orElse(""),
                            LocalDate.parse(own.text(path + "/date").orElseThrow()),
                            own.at(path)));
            path = "lint_ignore/" + all.size();
        }
        return all;
    }

    /** Everything of its own that a rule may look at; equal while its files are the same. */
    List<Object> seen() {
        List<Object> seen = new ArrayList<>(List.of(question, recorded(), content.places(file())));
        question.base().ifPresent(b -> seen.add(content.places(file(question.root()))));
        context().ifPresent(c -> seen.addAll(List.of(c, content.places(contextFile()))));
        return seen;
    }

    /**
     * What a rule finds when it compares this question with another one; such a rule says that it
     * {@linkplain QuestionRule#looksAtOthers looks at others}.
     *
     * @param looking makes the comparison where it is not remembered
     */
    public List<Finding> comparedWith(
            Question other, RuleFacts rule, Supplier<List<Finding>> looking) {
        return content.found(rule, this, Optional.of(other), looking);
    }

    /** What its folder has recorded of it, if anything. */
    public Optional<HashRecords.Recorded> recorded() {
        return Optional.ofNullable(content.recordsBeside(file()).byId().get(question.id()));
    }

    /** The place of a field; of one that is taken from a base, the place there. */
    public Place place(String path) {
        Field field = field(path);
        return content.places(field.file()).at(field.path());
    }

    /** Whether a finding is about this question rather than about what it takes from its base. */
    public boolean isOwn(Finding finding) {
        return question.base().isEmpty()
                || !finding.place().file().equals(content.shownAs(file(question.root())));
    }

    /** The place of some words in a field. */
    public Place place(String path, String words) {
        Field field = field(path);
        return content.places(field.file()).of(field.path(), words);
    }

    private record Field(String file, String path) {}

    private Field field(String path) {
        if (path.startsWith(CONTEXT)) {
            return new Field(contextFile(), path.substring(CONTEXT.length()));
        } else if (question.base().isEmpty()) {
            return new Field(file(), path);
        }
        String top = path.split("/", 2)[0];
        Places own = content.places(file());
        String changed = changed(path);
        boolean inherited = !own.has(top) && content.places(file(question.root())).has(top);
        if (own.has(changed)) {
            return new Field(file(), changed);
        }
        return new Field(inherited ? file(question.root()) : file(), path);
    }

    /** Where an extension keeps its own words of a field that it takes from its base. */
    private static String changed(String path) {
        String[] parts = path.split("/", -1);
        if (path.equals("short_form/request")) {
            return ExtensionShape.SHORT_REQUEST;
        } else if (parts.length < 3) {
            return path;
        }
        return (parts[0].equals("indicators") && parts[2].equals("says")
                        ? ExtensionShape.ACCEPTS
                        : ExtensionShape.REWORDED)
                + "/"
                + parts[1];
    }

    /** A finding at a field. */
    public Finding finding(RuleFacts rule, String path, String message) {
        return content.finding(rule, place(path), message);
    }

    /** A finding at some words of a field. */
    public Finding finding(RuleFacts rule, Part part, String words, String message) {
        return content.finding(rule, place(part.path(), words), message);
    }

    /**
     * One finding for each place where a term of a list is met.
     *
     * @param message what is wrong; {@code {}} stands for the words that were met
     */
    public List<Finding> met(RuleFacts rule, String list, List<Part> parts, String message) {
        List<Finding> findings = new ArrayList<>();
        TermList terms = terms(list);
        for (Part part : parts) {
            for (String words : terms.in(part.text())) {
                String quoted = "\"" + words.replaceAll("\\s+", " ") + "\"";
                findings.add(finding(rule, part, words, message.replace("{}", quoted)));
            }
        }
        return findings;
    }

    private String file() {
        return file(question.id());
    }

    private String file(String id) {
        return "banks/" + question.bank() + "/" + id + ".yaml";
    }

    private String contextFile() {
        return "contexts/" + question.context().orElse("") + ".yaml";
    }
}
