package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Kind;
import java.util.ArrayList;
import java.util.List;

/** A behavioural form for level 1 that only somebody with a production history can answer. */
final class ProductionPresumed implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-L5", "production-presumed", Family.LEGAL)
                    .because(
                            "Whoever never had access to production cannot tell a story from there;"
                                    + " that is no lack of skill.",
                            "Ask for any case, study included, or use the situational form")
                    .example(
                            "twin",
                            "{ id: behavioural, minutes: 20, short_minutes: 12, prompt: \"Tell me"
                                + " about an outage you led. How did you know that it was over?\","
                                + " if_no_case: \"Ask the situational form instead.\" }",
                            "{ id: behavioural, minutes: 20, short_minutes: 12, prompt: \"Think of"
                                + " a change to a table, at work or in a course. How did you know"
                                + " that it was safe?\", if_no_case: \"Ask the situational form"
                                + " instead.\" }");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        if (!question.question().levels().contains(1)) {
            return List.of();
        }
        List<Part> told = new ArrayList<>();
        for (Part part : question.parts().prompts()) {
            boolean behavioural = question.question().kind() == Kind.BEHAVIOURAL;
            if (behavioural != part.path().startsWith("twin")) {
                told.add(part);
            }
        }
        return question.met(
                FACTS, "production-story", told, "{} presumes production work at level 1");
    }
}
