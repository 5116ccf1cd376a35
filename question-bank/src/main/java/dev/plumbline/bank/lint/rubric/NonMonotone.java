package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Anchors that do not include the level below. */
final class NonMonotone implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-R4", "non-monotone", Family.RUBRIC)
                    .because(
                            "An anchor that drops an act of the level below lets somebody reach a"
                                    + " level without the one under it.",
                            "Begin with \"Does level N\" for the level below")
                    .example(
                            "rubric/3",
                            "Explains the queue behind a waiting ALTER, and paces the backfill on a"
                                    + " signal.",
                            "Does level 2, and explains the queue behind a waiting ALTER.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        question.question()
                .rubric()
                .forEach(
                        (level, anchor) -> {
                            String below = "level " + (level - 1);
                            if (level > 1 && !anchor.matches("(?is).*\\b" + below + "\\b.*")) {
                                findings.add(
                                        question.finding(
                                                FACTS,
                                                "rubric/" + level,
                                                "the anchor of level "
                                                        + level
                                                        + " does not include "
                                                        + below));
                            }
                        });
        return findings;
    }
}
