package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Pictures from sports, feasts and bars. */
final class CultureBound implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-I2", "culture-bound", Family.INCLUSION)
                    .because(
                            "A picture from one culture is a hurdle for everybody who grew up in"
                                    + " another.",
                            "Say what is meant")
                    .example(
                            "probes/p-next/purpose",
                            "Solves the case, or hits it out of the park.",
                            "Solves the case, or changes how the next case starts.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().everything());
        question.question()
                .probes()
                .forEach(p -> parts.add(new Part("probes/" + p.id() + "/purpose", p.purpose())));
        return question.met(
                FACTS, "culture-bound", parts, "{} is a picture that not everybody knows");
    }
}
