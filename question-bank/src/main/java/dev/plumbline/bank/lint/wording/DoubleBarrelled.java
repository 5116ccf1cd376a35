package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.Asking;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** A probe that asks two things. */
final class DoubleBarrelled implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q5", "double-barrelled", Family.HELP)
                    .because(
                            "The candidate answers the easier half, and the other half looks like a"
                                    + " gap.",
                            "Make two probes of it, or keep one half")
                    .example(
                            "probes/p-next/ask",
                            "How do you test the change and who approves it?",
                            "How do you test the change?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.parts().probes().stream()
                .filter(probe -> Asking.isDouble(probe.text()))
                .map(
                        probe ->
                                question.finding(
                                        FACTS, probe.path(), "the probe asks more than one thing"))
                .toList();
    }
}
