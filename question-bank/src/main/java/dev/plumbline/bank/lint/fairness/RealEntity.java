package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** A real company or person in the situation. */
final class RealEntity implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-I3", "real-entity", Family.INCLUSION)
                    .because(
                            "Who worked there knows more than the prompt says, and a made-up fault"
                                    + " is told of a real firm.",
                            "Use an invented name")
                    .example(
                            "reveal_if_asked/1/answer",
                            "A Celery job, and a nightly import from Netflix with a fixed column"
                                    + " list.",
                            "A Celery job, and a nightly import from Orlane with a fixed column"
                                    + " list.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> told = new ArrayList<>(question.parts().heard());
        told.addAll(question.parts().judged());
        return question.met(FACTS, "real-entity", told, "{} is a real company or person");
    }
}
