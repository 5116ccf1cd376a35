package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Anchors that begin with a state of mind. */
final class NoBehaviourVerb implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-R2", "no-behaviour-verb", Family.RUBRIC)
                    .because(
                            "What somebody understands cannot be heard; what they state, order,"
                                    + " compute or reject can.",
                            "Begin with what is said or done")
                    .example(
                            "rubric/1",
                            "Understands that the revision holds locks.",
                            "States that the revision holds locks.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Part anchor : question.parts().anchors()) {
            List<String> words = PlainProse.words(anchor.text());
            if (!words.isEmpty() && question.terms("not-an-act").isIn(words.get(0))) {
                findings.add(
                        question.finding(
                                FACTS,
                                anchor.path(),
                                "the anchor begins with \"" + words.get(0) + "\""));
            }
        }
        return findings;
    }
}
