package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Critical acts that no probe brings out. */
final class UnelicitedCritical implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-N4", "elicits", Family.HELP)
                    .because(
                            "A senior act that gates its level and that nobody asks for depends on"
                                    + " luck.",
                            "Let a probe elicit it")
                    .example("probes/p-notnull/elicits", "[concurrent-index]", "[validate-path]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : question.question().indicators()) {
            boolean elicited =
                    question.question().probes().stream()
                            .anyMatch(p -> p.elicits().contains(indicator.id()));
            if (indicator.critical() && indicator.level() >= 3 && !elicited) {
                findings.add(
                        question.finding(
                                FACTS,
                                "indicators/" + indicator.id(),
                                "no probe elicits the critical act \"" + indicator.label() + "\""));
            }
        }
        return findings;
    }
}
