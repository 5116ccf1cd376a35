package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Indicators that say two acts at once. */
final class TwoActs implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-N3", "two-acts", Family.RUBRIC)
                    .because(
                            "With two acts in one sentence nobody knows what a tick means when only"
                                    + " one was shown.",
                            "Keep one act, and move the other to plus")
                    .example(
                            "indicators/resumable/says",
                            "Walks the key in ranges and resumes after a crash.",
                            "Makes the backfill able to continue where it stopped.");

    private static final Pattern AND = Pattern.compile("\\band (?:then |also )?([a-z]+s)\\b");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : question.question().indicators()) {
            Part says = new Part("indicators/" + indicator.id() + "/says", indicator.says());
            AND.matcher(indicator.says())
                    .results()
                    .filter(and -> question.terms("act-verb").isIn(and.group(1)))
                    .forEach(
                            and ->
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    says,
                                                    and.group(),
                                                    "\""
                                                            + and.group()
                                                            + "\" begins a second act")));
        }
        return findings;
    }
}
