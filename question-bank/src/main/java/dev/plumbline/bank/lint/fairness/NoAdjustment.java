package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Offers no other way of answering. */
final class NoAdjustment implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-L4", "no-adjustment", Family.LEGAL)
                    .because(
                            "Somebody who needs another form or more time is measured by the form"
                                    + " otherwise.",
                            "Add a written form or longer time to fairness.adjustments")
                    .example(
                            "fairness/adjustments",
                            "[paper and pencil allowed]",
                            "[answer may be written in 35 minutes]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.question()
                .fairness()
                .filter(f -> f.adjustments().stream().noneMatch(question.terms("adjustment")::isIn))
                .map(
                        f ->
                                List.of(
                                        question.finding(
                                                FACTS,
                                                "fairness/adjustments",
                                                "no written form and no longer time is offered")))
                .orElse(List.of());
    }
}
