package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Editorial;
import dev.plumbline.bank.question.Status;
import java.util.List;

/** Approved by nobody but its authors. */
final class SelfApproved implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-F5", "self-approved", Family.UPKEEP)
                    .because(
                            "An author does not see what is only clear to the author.",
                            "Let a second person sign it under reviewers, or set status to review")
                    .examples(
                            Example.of("status", "approved")
                                    .and("reviewers", "[plumbline-maintainers]"),
                            Example.of("status", "approved").and("reviewers", "[a-second-person]"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        Editorial editorial = question.question().editorial();
        boolean signed =
                editorial.reviewers().stream().anyMatch(r -> !editorial.authors().contains(r));
        return editorial.status() != Status.APPROVED || signed
                ? List.of()
                : List.of(
                        question.finding(FACTS, "status", "nobody but the authors has signed it"));
    }
}
