package dev.plumbline.bank.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Accepted;
import dev.plumbline.bank.lint.setting.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decisions to accept a finding without a reason or an end, never possible, or no longer needed.
 */
final class UnfoundedDecision implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-U1", "unfounded-decision", Family.UPKEEP)
                    .because(
                            "An exception without a reason and an end becomes the rule.",
                            "Write why it is right here and when that was decided, mend the"
                                    + " finding, or take the decision out")
                    .examples(
                            Example.of(
                                            "lint_ignore",
                                            "[{ rule: PB-Q6, reason: fine, date: 2026-11-25 }]")
                                    .and("probes/p-next/ask", "Do you use feature flags?"),
                            Example.of(
                                            "lint_ignore",
                                            "[{ rule: PB-Q6, reason: A warm-up whose answer is not"
                                                    + " scored., date: 2026-11-25 }]")
                                    .and("probes/p-next/ask", "Do you use feature flags?"));

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

    /** A finding where a sound decision had nothing to accept. */
    Optional<Finding> unused(Accepted accepted, LintedContent content) {
        return fault(accepted, content).isPresent()
                ? Optional.empty()
                : Optional.of(
                        content.finding(
                                FACTS,
                                accepted.place(),
                                accepted.rule() + " finds nothing here that could be accepted"));
    }

    private static Optional<String> fault(Accepted accepted, LintedContent content) {
        Optional<RuleFacts> rule =
                LintRules.all().stream()
                        .map(LintRule::facts)
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
        if (accepted.date().isAfter(content.today())) {
            return Optional.of("the decision of " + accepted.date() + " lies in the future");
        }
        int words = accepted.reason().strip().split("\\s+").length;
        return words < content.settings().count(Limit.REASON_WORDS)
                ? Optional.of("\"" + accepted.reason() + "\" is no reason")
                : Optional.empty();
    }
}
