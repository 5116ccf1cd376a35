package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Severity;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Editorial;
import dev.plumbline.bank.question.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review that is overdue. */
final class StaleReview implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-F1", "stale-review", Family.UPKEEP)
                    .because(
                            "Facts about versions and documentation age; a date is the promise that"
                                    + " somebody looks again.",
                            "Review it again, and set reviewed and review_by")
                    .example("review_by", "2026-11-01", "2027-05-22");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        Editorial editorial = question.question().editorial();
        Optional<LocalDate> due = editorial.reviewBy();
        if (due.isEmpty()) {
            boolean draft = editorial.status() == Status.DRAFT;
            return draft
                    ? List.of()
                    : List.of(
                            question.finding(FACTS, "status", "no day of the next review is set"));
        } else if (!due.get().isBefore(question.today())) {
            return List.of();
        }
        Finding finding =
                question.finding(FACTS, "review_by", "the review was due on " + due.get());
        int days = question.settings().count(Limit.STALE_DAYS);
        boolean old = due.get().plusDays(days).isBefore(question.today());
        return List.of(
                old
                        ? new Finding(
                                finding.rule(),
                                Severity.ERROR,
                                finding.place(),
                                finding.message(),
                                finding.fix())
                        : finding);
    }
}
