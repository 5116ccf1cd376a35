package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Reference;
import java.util.ArrayList;
import java.util.List;

/** Addresses that are known to lead nowhere. */
final class DeadReference implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-F3", "dead-reference", Family.UPKEEP)
                    .because(
                            "A source that is gone supports nothing.",
                            "Give the address where it stands now, or an archived copy")
                    .example(
                            "references/1/url",
                            "\"https://docs.celeryproject.org/en/latest/\"",
                            "\"https://docs.celeryq.dev/en/stable/\"");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Reference> references = question.question().references();
        for (int i = 0; i < references.size(); i++) {
            String url = references.get(i).url();
            String path = "references/" + i + "/url";
            if (!url.matches("https?://[^\\s/]+\\.[^\\s]+")) {
                findings.add(
                        question.finding(FACTS, path, "\"" + url + "\" is no address of a page"));
            } else if (question.terms("dead-reference").isIn(url)) {
                findings.add(question.finding(FACTS, path, "\"" + url + "\" is known to be gone"));
            }
        }
        return findings;
    }
}
