package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Fairness;
import dev.plumbline.bank.role.RoleProfile;
import java.util.List;

/** Does not name the duty it comes from. */
final class NoJobLink implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-L3", "no-job-link", Family.LEGAL)
                    .because(
                            "A question that cannot name the duty it comes from cannot be"
                                    + " defended.",
                            "Write fairness.job_link: the duty, and the profile that lists it")
                    .example(
                            "fairness/job_link",
                            "It is an interesting subject.",
                            "Schema changes under live traffic are duties of the migration-steward"
                                    + " profile.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        boolean linked =
                question.question()
                        .fairness()
                        .map(Fairness::jobLink)
                        .filter(link -> namesAProfile(link, question))
                        .isPresent();
        return linked
                ? List.of()
                : List.of(
                        question.finding(
                                FACTS, "fairness/job_link", "no duty of a role profile is named"));
    }

    private static boolean namesAProfile(String link, LintedQuestion question) {
        return question.terms("profile").isIn(link)
                || question.bank().roles().profiles().stream()
                        .map(RoleProfile::id)
                        .anyMatch(link::contains);
    }
}
