package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Asks for a name, a version or an author. */
final class TriviaToken implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q9", "trivia-token", Family.WORDING)
                    .because(
                            "A flag is looked up in seconds; what follows from it is the job.",
                            "Ask for the consequence")
                    .example(
                            "probes/p-lock/ask",
                            "What is the default value of lock_timeout?",
                            "What follows when a lock is waited for?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.met(
                FACTS, "trivia", question.parts().asked(), "{} asks for something to look up");
    }
}
