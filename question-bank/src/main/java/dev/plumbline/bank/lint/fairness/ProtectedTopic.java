package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Asks about something that the law keeps out of an interview. */
final class ProtectedTopic implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-L1", "protected-topic", Family.LEGAL)
                    .because(
                            "Age, birth, family, religion, origin, health, disability, sexuality,"
                                + " union, politics, criminal record, pay and military history must"
                                + " not be asked about.",
                            "Ask about the duty, in the same words to everybody")
                    .example(
                            "probes/p-next/ask",
                            "How do you do nights with children at home?",
                            "How would you staff a rota of one week in five, with pages at 02:00?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.met(
                FACTS,
                "protected-topic",
                question.parts().everything(),
                "{} touches a protected topic");
    }
}
