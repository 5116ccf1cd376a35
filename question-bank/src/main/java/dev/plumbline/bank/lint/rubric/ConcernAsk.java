package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.Asking;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.variant.Request;
import java.util.ArrayList;
import java.util.List;

/** Check questions that accuse. */
final class ConcernAsk implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-N5", "concern-ask", Family.HELP)
                    .because(
                            "A question that says the answer is wrong changes the answer; the check"
                                    + " must leave both ways open.",
                            "Ask for a fact: what, how much, who, when")
                    .example(
                            "concerns/planned-outage/ask",
                            "Isn't that an outage?",
                            "How much of this month's error budget would that use?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Part ask : question.parts().checks()) {
            if (!Request.ends(ask.text())) {
                findings.add(question.finding(FACTS, ask.path(), "the check is no question"));
            } else if (Asking.isAccusing(ask.text())) {
                findings.add(
                        question.finding(
                                FACTS, ask.path(), "the check says that the answer is wrong"));
            } else if (Asking.isYesNo(ask.text())) {
                findings.add(
                        question.finding(
                                FACTS, ask.path(), "the check can be answered by yes or no"));
            }
        }
        return findings;
    }
}
