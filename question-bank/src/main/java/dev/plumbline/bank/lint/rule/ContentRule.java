package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Finding;
import java.util.List;

/** A rule that looks at what no single question can show. */
public non-sealed interface ContentRule extends LintRule {

    /** What is wrong with the content, in any order; {@link LintedContent#finding} makes one. */
    List<Finding> check(LintedContent content);
}
