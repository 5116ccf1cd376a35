package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Words that shut somebody out. */
final class ExclusiveLanguage implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-I1", "exclusive-language", Family.INCLUSION)
                    .because(
                            "A word that hurts or leaves somebody out costs attention that the"
                                    + " answer needs.",
                            "Say it plainly: deny list, primary, everybody, they")
                    .example(
                            "indicators/stop-limits/plus",
                            "Keeps a blacklist of tables.",
                            "Keeps a deny list of tables.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings =
                new ArrayList<>(
                        question.met(
                                FACTS,
                                "exclusive",
                                question.parts().everything(),
                                "{} shuts somebody out"));
        for (List<Part> impersonal :
                List.of(
                        question.parts().judged(),
                        question.parts().hints(),
                        question.parts().probes(),
                        question.parts().checks())) {
            findings.addAll(
                    question.met(
                            FACTS,
                            "default-pronoun",
                            impersonal,
                            "{} takes one sex for everybody"));
        }
        return findings;
    }
}
