package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Anchors that count instead of saying what matters. */
final class CountOnly implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-R6", "count-only", Family.RUBRIC)
                    .because(
                            "Any three of five make an empty answer as high as the one that names"
                                    + " the dangerous two.",
                            "Say which acts matter")
                    .example(
                            "rubric/2",
                            "Does level 1, and mentions three of five risks.",
                            "Does level 1, and puts code that fills new rows before the backfill.");

    private static final Pattern COUNT =
            Pattern.compile(
                    "(?i)\\b(?:mentions?|names?|lists?|gives?|finds?|says?|covers?)\\s+(?:at"
                        + " least\\s+)?(?:[0-9]+|one|two|three|four|five|six|most|half)\\s+(?:of|out"
                        + " of|or"
                        + " more)\\b|\\b(?:mentions?|names?|lists?|gives?|finds?|covers?|identifies)\\s+(?:at"
                        + " least (?:[0-9]+|one|two|three|four|five|six)|several|multiple"
                        + "|many)\\b");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Part anchor : question.parts().anchors()) {
            COUNT.matcher(anchor.text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(
                            hit ->
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    anchor,
                                                    hit,
                                                    "\"" + hit + "\" only counts")));
        }
        return findings;
    }
}
