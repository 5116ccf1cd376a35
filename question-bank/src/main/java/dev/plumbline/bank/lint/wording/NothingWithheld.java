package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Kind;
import java.util.List;

/** A design or debugging question that tells everything. */
final class NothingWithheld implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q7", "nothing-withheld", Family.HELP)
                    .because(
                            "What is worth asking shows who asks; a full description leaves nothing"
                                    + " to ask for.",
                            "Withhold two facts, and write who they are evidence for")
                    .example(
                            "reveal_if_asked",
                            "[{ ask: \"How far behind may the replicas fall?\", answer: \"Balance"
                                    + " pages of every account read from them.\", evidence_for:"
                                    + " throttle }]",
                            "[{ ask: \"How far behind may the replicas fall?\", answer: \"Balance"
                                + " pages of every account read from them.\", evidence_for:"
                                + " throttle }, { ask: \"What else runs on the primary?\", answer:"
                                + " \"Finance starts a report at 11:40.\", evidence_for: lock-queue"
                                + " }]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        boolean open =
                question.question().kind() == Kind.DESIGN
                        || question.question().kind() == Kind.DEBUGGING;
        int reveals = question.question().reveals().size();
        return !open || reveals >= question.settings().count(Limit.REVEALS)
                ? List.of()
                : List.of(
                        question.finding(
                                FACTS,
                                "reveal_if_asked",
                                Figures.count(reveals, "fact is", "facts are") + " withheld"));
    }
}
