package dev.plumbline.bank.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Accepted;
import dev.plumbline.bank.lint.setting.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions to accept a finding that have no reason, have expired, or were never possible. */
final class UnfoundedDecision implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-U1", "unfounded-decision", Family.UPKEEP)
                    .because(
                            "An exception without a reason and an end becomes the rule.",
                            "Write why it is right here and when that was decided, or mend the"
                                    + " finding")
                    .examples(
                            Example.of(
                                    "lint_ignore",
                                    "[{ rule: PB-Q4, reason: fine, date: 2026-11-25 }]"),
                            Example.of(
                                    "lint_ignore",
                                    "[{ rule: PB-Q4, reason: The word is quoted from the log.,"
                                            + " date: 2026-11-25 }]"));

    private final List<RuleFacts> rules;

    /** Looks at decisions about these rules and about itself. */
    UnfoundedDecision(List<RuleFacts> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        List<Accepted> all = new ArrayList<>(content.settings().accepted());
        content.questions().stream().map(LintedQuestion::accepted).forEach(all::addAll);
        List<Finding> findings = new ArrayList<>();
        for (Accepted accepted : all) {
            fault(accepted, content)
                    .ifPresent(
                            fault -> findings.add(content.finding(FACTS, accepted.place(), fault)));
        }
        return findings;
    }

    private Optional<String> fault(Accepted accepted, LintedContent content) {
        Optional<RuleFacts> rule =
                Stream.concat(rules.stream(), Stream.of(FACTS))
                        .filter(facts -> facts.id().equals(accepted.rule()))
                        .findFirst();
        if (rule.isEmpty()) {
            return Optional.of("there is no rule " + accepted.rule() + " to accept");
        } else if (!rule.get().acceptable()) {
            return Optional.of(
                    accepted.rule() + " is about law and fairness and is never accepted");
        } else if (Decisions.isTooOld(accepted, content.settings(), content.today())) {
            return Optional.of("the decision of " + accepted.date() + " has expired");
        }
        int words = accepted.reason().strip().split("\\s+").length;
        return words < content.settings().count(Limit.REASON_WORDS)
                ? Optional.of("\"" + accepted.reason() + "\" is no reason")
                : Optional.empty();
    }
}
