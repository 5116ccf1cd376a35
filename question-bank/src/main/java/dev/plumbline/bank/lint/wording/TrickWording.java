package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Negatives in the stem. */
final class TrickWording implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q10", "trick-wording", Family.WORDING)
                    .because(
                            "A double negative measures reading, and hits those first who read in a"
                                    + " second language.",
                            "Say it positively")
                    .example(
                            "probes/p-back/ask",
                            "Which step is not impossible to undo?",
                            "Which step can be undone?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.met(FACTS, "trick", question.parts().asked(), "{} has to be read twice");
    }
}
