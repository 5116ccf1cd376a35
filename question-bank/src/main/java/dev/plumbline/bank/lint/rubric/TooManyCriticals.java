package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** More than one act that a level cannot do without. */
final class TooManyCriticals implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-S9", "too-many-criticals", Family.RUBRIC)
                    .because(
                            "Each critical act is a gate; several of them hide what was shown"
                                    + " behind what was not said.",
                            "Keep the one whose lack would change the hire")
                    .example("indicators/resumable/critical", "true", "false");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (Indicator indicator : question.question().indicators()) {
            if (indicator.critical()
                    && seen.merge(indicator.level(), 1, Integer::sum)
                            > question.settings().limit(Limit.CRITICALS_PER_LEVEL)) {
                findings.add(
                        question.finding(
                                FACTS,
                                "indicators/" + indicator.id() + "/critical",
                                "level "
                                        + indicator.level()
                                        + " has another critical act before this one"));
            }
        }
        return findings;
    }
}
