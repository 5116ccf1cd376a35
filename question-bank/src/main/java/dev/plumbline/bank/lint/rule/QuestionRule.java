package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Finding;
import java.util.List;

/** A rule that looks at one question at a time. */
public non-sealed interface QuestionRule extends LintRule {

    /** What is wrong with a question, in any order; {@link LintedQuestion#finding} makes one. */
    List<Finding> check(LintedQuestion question);

    /**
     * Whether the rule compares the question with others. One that does not is given nothing but
     * the question, its briefing, and what all questions share, and is not run again before one of
     * these changes.
     */
    default boolean looksAtOthers() {
        return false;
    }
}
