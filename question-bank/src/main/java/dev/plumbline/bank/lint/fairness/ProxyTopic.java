package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Asks for something that gives a protected topic away. */
final class ProxyTopic implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-L2", "proxy-topic", Family.LEGAL)
                    .because(
                            "A graduation year tells an age, a birthplace an origin, a hobby a"
                                    + " family.",
                            "Take it out")
                    .example(
                            "probes/p-next/ask",
                            "Where are you from?",
                            "What would you tell another team?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.met(
                FACTS,
                "proxy-topic",
                question.parts().everything(),
                "{} gives a protected topic away");
    }
}
