package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.yaml.Places;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All content, for the rules that look across questions. Files are opened again only where a place
 * is asked for.
 */
public final class LintedContent {

    private final ContentSource source;
    private final QuestionBank bank;
    private final LintSettings settings;
    private final LocalDate today;
    private final Map<String, Places> places = new HashMap<>();
    private final Map<String, HashRecords> records = new HashMap<>();

    /**
     * Content as it was read from a source.
     *
     * @param today the day that dates are compared with
     */
    public LintedContent(
            ContentSource source, QuestionBank bank, LintSettings settings, LocalDate today) {
        this.source = source;
        this.bank = bank;
        this.settings = settings;
        this.today = today;
    }

    public QuestionBank bank() {
        return bank;
    }

    public LintSettings settings() {
        return settings;
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
