package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.Asking;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** A probe that yes or no would answer. */
final class YesNoProbe implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q6", "yes-no-probe", Family.HELP)
                    .because(
                            "A yes is no evidence.",
                            "Ask when, how, what, or what would make you stop")
                    .example(
                            "probes/p-next/ask",
                            "Do you use feature flags?",
                            "When would you not use a feature flag?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question.parts().probes().stream()
                .filter(probe -> Asking.isYesNo(probe.text()))
                .map(
                        probe ->
                                question.finding(
                                        FACTS,
                                        probe.path(),
                                        "the probe can be answered by yes or no"))
                .toList();
    }
}
