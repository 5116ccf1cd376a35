package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A version that is no longer supported. */
final class StackEndOfLife implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-F4", "stack-eol", Family.UPKEEP)
                    .because(
                            "Nobody should be asked how to run what should no longer run, and its"
                                    + " facts are no longer kept right.",
                            "Check the facts on a supported version, and name that one")
                    .example("stack/postgresql", "12 to 17", "15 to 17");

    private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        question.question()
                .stack()
                .forEach(
                        (product, text) -> {
                            Map<String, LocalDate> table =
                                    question.settings().endOfLife().getOrDefault(product, Map.of());
                            VERSION.matcher(text)
                                    .results()
                                    .map(MatchResult::group)
                                    .filter(table::containsKey)
                                    .findFirst()
                                    .ifPresent(
                                            version -> {
                                                LocalDate last = table.get(version);
                                                if (last != null
                                                        && last.isBefore(question.today())) {
                                                    findings.add(
                                                            question.finding(
                                                                    FACTS,
                                                                    "stack/" + product,
                                                                    product
                                                                            + " "
                                                                            + version
                                                                            + " has been out of"
                                                                            + " support since "
                                                                            + last));
                                                }
                                            });
                        });
        return findings;
    }
}
