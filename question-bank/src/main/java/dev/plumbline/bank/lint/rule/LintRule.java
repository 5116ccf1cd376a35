package dev.plumbline.bank.lint.rule;

/** A rule of the lint: one of a question, or one of all content. */
public sealed interface LintRule permits QuestionRule, ContentRule {

    /** What the rule is; always the same. */
    RuleFacts facts();
}
