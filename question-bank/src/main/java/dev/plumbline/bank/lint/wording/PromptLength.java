package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import java.util.ArrayList;
import java.util.List;

/** Too much prose to hear at once. */
final class PromptLength implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-T3", "prompt-length", Family.WORDING)
                    .because(
                            "Whoever listens keeps about two minutes of it; the rest is read again"
                                    + " while the clock runs.",
                            "Move what others share to a context, or cut it")
                    .example("lint.yaml:limits/prompt_words", "100", "300");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        int most = question.settings().count(Limit.PROMPT_WORDS);
        for (Part prompt : question.parts().prompts()) {
            int words = PlainProse.words(prompt.text()).size();
            if (words > most) {
                findings.add(
                        question.finding(
                                FACTS,
                                prompt.path(),
                                "the prose has " + words + " words, more than " + most));
            }
        }
        return findings;
    }
}
