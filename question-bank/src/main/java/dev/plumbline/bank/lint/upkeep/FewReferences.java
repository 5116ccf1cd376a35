package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Reference;
import java.util.ArrayList;
import java.util.List;

/** An answer key without sources. */
final class FewReferences implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-F2", "few-references", Family.UPKEEP)
                    .because(
                            "A fact without an official source cannot be checked again when a"
                                    + " version changes.",
                            "Add the official documentation, with what it supports")
                    .example(
                            "references",
                            "[{ url: \"https://blog.example.org/locks\", supports: \"lock levels\","
                                    + " checked: 2026-11-22 }]",
                            "[{ url: \"https://www.postgresql.org/docs/15/sql-altertable.html\","
                                    + " supports: \"lock levels\", checked: 2026-11-22 }, { url:"
                                    + " \"https://alembic.sqlalchemy.org/en/latest/\", supports:"
                                    + " \"autocommit_block\", checked: null }]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Reference> references = question.question().references();
        if (references.size() < question.settings().count(Limit.REFERENCES)) {
            findings.add(
                    question.finding(
                            FACTS,
                            "references",
                            "there "
                                    + (references.size() == 1
                                            ? "is one reference"
                                            : "are " + references.size() + " references")));
        }
        boolean official =
                references.stream().anyMatch(r -> question.terms("official-source").isIn(r.url()));
        if (!official && findings.isEmpty()) {
            findings.add(
                    question.finding(
                            FACTS, "references", "no reference is official documentation"));
        }
        return findings;
    }
}
