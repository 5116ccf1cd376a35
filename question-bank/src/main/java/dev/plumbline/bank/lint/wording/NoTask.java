package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.variant.Request;
import java.util.List;

/** A prompt that ends without a request. */
final class NoTask implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-Q3", "no-task", Family.WORDING)
                    .because(
                            "A description alone leaves the candidate to guess what is wanted.",
                            "End with a question, or with a sentence that says what to do")
                    .example(
                            "prompt",
                            "{old}\nThe team meets on Friday.\n",
                            "{old}\nWhat do you ship, in which order?\n");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.parts().prompts().stream()
                .filter(prompt -> !Request.ends(PlainProse.of(prompt.text())))
                .map(
                        prompt ->
                                question.finding(
                                        FACTS, prompt.path(), "the last sentence asks for nothing"))
                .toList();
    }
}
