package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Traits, titles and years in place of acts. */
final class TraitOrPedigree implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-R5", "trait-or-pedigree", Family.RUBRIC)
                    .because(
                            "Confidence, origin and years say nothing about the act, and repeat"
                                    + " what a background gives.",
                            "Write the act that was shown")
                    .example(
                            "indicators/rehearsal/plus",
                            "Has ten years of migrations behind the plan.",
                            "Names who watches the clock.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().judged());
        question.question()
                .probes()
                .forEach(p -> parts.add(new Part("probes/" + p.id() + "/purpose", p.purpose())));
        return question.met(FACTS, "trait", parts, "{} is a trait or a pedigree");
    }
}
