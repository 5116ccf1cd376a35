package dev.plumbline.bank.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Severity;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Accepted;
import dev.plumbline.bank.question.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Runs the rules over content that was read without errors.
 *
 * <ul>
 *   <li>A retired question is not looked at.
 *   <li>In a draft an error is a warning, unless the settings list its rule under {@code
 *       blocks_drafts}.
 *   <li>A finding that its question or the settings accept is dropped, if the rule allows that and
 *       the decision has not expired; {@code PB-U1} looks at the decisions themselves, and at those
 *       that accepted nothing in this run.
 * </ul>
 */
public final class Lint {

    private final LintedContent content;
    private final List<LintRule> rules;
    private final Set<Accepted> used = ConcurrentHashMap.newKeySet();

    /** A run of some rules, in most cases {@link LintRules#all()}. */
    public Lint(LintedContent content, List<LintRule> rules) {
        this.content = content;
        this.rules = List.copyOf(rules);
    }

    /**
     * All findings of all rules.
     *
     * @param wanted which questions are looked at; rules of all content always see everything
     */
    public Findings run(Predicate<LintedQuestion> wanted) {
        Set<Finding> all = new LinkedHashSet<>();
        List<LintedQuestion> questions = content.questions();
        boolean everything = questions.stream().allMatch(wanted);
        List<LintedQuestion> looked =
                questions.stream()
                        .filter(q -> q.question().editorial().status() != Status.RETIRED)
                        .filter(wanted)
                        .toList();
        looked.parallelStream().map(this::check).toList().forEach(all::addAll);
        all.addAll(checkAll());
        all.addAll(unused(looked, everything));
        Findings findings = new Findings();
        all.stream().sorted().forEach(findings::add);
        return findings;
    }

    /**
     * Decisions that accepted nothing; only those about rules and questions that were looked at.
     */
    private List<Finding> unused(List<LintedQuestion> looked, boolean everything) {
        List<Accepted> all = new ArrayList<>();
        looked.forEach(question -> all.addAll(question.accepted()));
        if (everything) {
            all.addAll(content.settings().accepted());
        }
        List<Finding> findings = new ArrayList<>();
        for (LintRule rule : rules) {
            if (rule instanceof UnfoundedDecision decisions) {
                all.stream()
                        .filter(accepted -> !used.contains(accepted))
                        .forEach(
                                accepted ->
                                        decisions
                                                .unused(accepted, content)
                                                .ifPresent(findings::add));
            }
        }
        return findings;
    }

    /** Looks at a question as if anew, so that what rules made of the last one is let go. */
    private Set<Finding> check(LintedQuestion looked) {
        LintedQuestion question = content.question(looked.question());
        boolean draft = question.question().editorial().status() == Status.DRAFT;
        Set<Finding> found = new LinkedHashSet<>();
        rules.parallelStream()
                .filter(QuestionRule.class::isInstance)
                .map(rule -> check(question, (QuestionRule) rule))
                .toList()
                .forEach(findings -> findings.forEach(f -> found.add(draft ? inDraft(f) : f)));
        return found;
    }

    private List<Finding> check(LintedQuestion question, QuestionRule rule) {
        List<Finding> findings =
                content.check(rule, question).stream().filter(question::isOwn).toList();
        String id = question.question().id();
        boolean drop = findings.isEmpty() || accepted(rule.facts(), id, question.accepted());
        return drop ? List.of() : findings;
    }

    private List<Finding> checkAll() {
        Map<String, LintedQuestion> byFile = new HashMap<>();
        content.questions().forEach(q -> byFile.put(q.shownAs(), q));
        List<Finding> found = new ArrayList<>();
        for (LintRule rule : rules) {
            if (rule instanceof ContentRule wide) {
                for (Finding finding : wide.check(content)) {
                    LintedQuestion question = byFile.get(finding.place().file());
                    String id = question == null ? "" : question.question().id();
                    List<Accepted> own = question == null ? List.of() : question.accepted();
                    if (!accepted(rule.facts(), id, own)) {
                        found.add(finding);
                    }
                }
            }
        }
        return found;
    }

    private Finding inDraft(Finding finding) {
        boolean softer =
                finding.severity() == Severity.ERROR
                        && !content.settings().blocksDrafts().contains(finding.rule());
        return softer
                ? new Finding(
                        finding.rule(),
                        Severity.WARNING,
                        finding.place(),
                        finding.message(),
                        finding.fix())
                : finding;
    }

    private boolean accepted(RuleFacts rule, String question, List<Accepted> own) {
        List<Accepted> holding = new ArrayList<>(own);
        content.settings().accepted().stream()
                .filter(a -> a.question().isEmpty() || a.question().equals(question))
                .forEach(holding::add);
        holding.removeIf(a -> !rule.acceptable() || !holds(a, rule));
        used.addAll(holding);
        return !holding.isEmpty();
    }

    private boolean holds(Accepted accepted, RuleFacts rule) {
        return accepted.rule().equals(rule.id())
                && Decisions.holds(accepted, content.settings(), content.today());
    }
}
