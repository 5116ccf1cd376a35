package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** An answer in the stem. */
final class LeadingQuestion implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q4", "leading", Family.WORDING)
                    .because(
                            "Whoever hears the answer in the question only has to agree.",
                            "Ask openly: how, what, when")
                    .example(
                            "probes/p-notnull/ask",
                            "Wouldn't you add the check without a scan at the end?",
                            "How does the column become mandatory at the end?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().prompts());
        parts.addAll(question.parts().request());
        parts.addAll(question.parts().probes());
        return question.met(FACTS, "leading", parts, "{} gives the answer away");
    }
}
