package dev.plumbline.bank.lint.corpus;

import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules said of the sentences of a corpus. Where the two readers differ about a rule and a
 * sentence, that rule is not measured by that sentence.
 *
 * @param corpus what was measured by
 * @param families each family by the letter of its rules, with its rules behind it, in the order of
 *     the file
 * @param missed faults that the readers name and the rule does not find, in the order of the file
 * @param wrong complaints that the readers do not share, in the order of the file
 */
public record CorpusResult(
        LintCorpus corpus, List<Family> families, List<Slip> missed, List<Slip> wrong) {

    /** The scores of one family of rules. */
    public record Family(RuleScore whole, List<RuleScore> rules) {

        public Family {
            rules = List.copyOf(rules);
        }
    }

    /** A sentence about which a rule and the readers differ. */
    public record Slip(String rule, LabelledText text) {}

    public CorpusResult {
        families = List.copyOf(families);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    /** Runs the rules over every sentence; nothing where the content lacks the carrier. */
    public static Optional<CorpusResult> of(LintCorpus corpus, LintedContent content) {
        return content.bank().question(corpus.carrier()).map(q -> measured(corpus, content, q));
    }

    /** Sentences that two readers have labelled. */
    public int readTwice() {
        return (int) corpus.texts().stream().filter(t -> t.second().isPresent()).count();
    }

    /** Sentences of these of which both readers say exactly the same. */
    public int agreed() {
        return (int)
                corpus.texts().stream().filter(t -> t.second().isPresent() && t.isAgreed()).count();
    }

    private static CorpusResult measured(
            LintCorpus corpus, LintedContent content, Question carrier) {
        Map<String, Set<LabelledText>> found = found(corpus, content, carrier);
        Map<String, List<RuleScore>> byFamily = new LinkedHashMap<>();
        List<Slip> missed = new ArrayList<>();
        List<Slip> wrong = new ArrayList<>();
        for (String rule : corpus.rules()) {
            Set<LabelledText> hits = found.getOrDefault(rule, Set.of());
            int labelled = 0;
            int complaints = 0;
            int right = 0;
            for (LabelledText text : corpus.texts()) {
                if (text.isAgreed(rule)) {
                    boolean fault = text.first().contains(rule);
                    boolean hit = hits.contains(text);
                    labelled += fault ? 1 : 0;
                    complaints += hit ? 1 : 0;
                    right += fault && hit ? 1 : 0;
                    if (fault != hit) {
                        (fault ? missed : wrong).add(new Slip(rule, text));
                    }
                }
            }
            byFamily.computeIfAbsent(rule.substring(3, 4), f -> new ArrayList<>())
                    .add(new RuleScore(rule, labelled, complaints, right));
        }
        List<Family> families = new ArrayList<>();
        byFamily.forEach((f, rules) -> families.add(new Family(RuleScore.sum(f, rules), rules)));
        return new CorpusResult(corpus, families, missed, wrong);
    }

    private static Map<String, Set<LabelledText>> found(
            LintCorpus corpus, LintedContent content, Question carrier) {
        Map<String, Set<LabelledText>> found = new LinkedHashMap<>();
        List<QuestionRule> rules = new ArrayList<>();
        LintRules.all().stream()
                .filter(rule -> corpus.rules().contains(rule.facts().id()))
                .forEach(rule -> rules.add((QuestionRule) rule));
        for (LabelledText text : corpus.texts()) {
            Question question = new Carrier(carrier).with(text.slot(), text.text());
            for (QuestionRule rule : rules) {
                if (!rule.check(content.question(question)).isEmpty()) {
                    found.computeIfAbsent(rule.facts().id(), r -> new LinkedHashSet<>()).add(text);
                }
            }
        }
        return found;
    }
}
