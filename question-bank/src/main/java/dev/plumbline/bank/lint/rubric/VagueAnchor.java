package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Anchors that praise instead of describing. */
final class VagueAnchor implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-R1", "vague-anchor", Family.RUBRIC)
                    .because(
                            "Two interviewers read \"good\" differently, and neither can point at"
                                    + " what was said.",
                            "Name the act that shows it")
                    .example(
                            "rubric/3",
                            "Does level 2, and shows a good grasp of locks.",
                            "Does level 2, and explains the queue behind a waiting ALTER.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.met(FACTS, "vague", question.parts().anchors(), "{} describes no act");
    }
}
