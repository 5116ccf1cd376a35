package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Nobody asks how one would know. */
final class NoVerification implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q8", "no-verification", Family.WORDING)
                    .because(
                            "Somebody who cannot say how they would know has a plan and no control"
                                    + " over it.",
                            "Ask how they would know, in the prompt or in a probe")
                    .examples(
                            Example.within(
                                    "prompt",
                                    "how you would know at each step",
                                    "what is done at each step"),
                            Example.within(
                                    "prompt",
                                    "how you would know at each step",
                                    "how you would measure at each step"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().prompts());
        parts.addAll(question.parts().request());
        parts.addAll(question.parts().probes());
        boolean asked =
                parts.stream().anyMatch(part -> question.terms("verification").isIn(part.text()));
        return asked
                ? List.of()
                : List.of(
                        question.finding(
                                FACTS,
                                "prompt",
                                "neither the prompt nor a probe asks how one would know"));
    }
}
