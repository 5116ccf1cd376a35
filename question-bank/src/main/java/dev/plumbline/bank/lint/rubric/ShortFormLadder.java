package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Levels of the short form that its indicators cannot reach. */
final class ShortFormLadder implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-N7", "short-form-ladder", Family.HELP)
                    .because(
                            "A level whose critical act is left out of the short form can never be"
                                    + " suggested in it.",
                            "Add the act to short_form.indicators, or drop the level")
                    .example(
                            "short_form/indicators",
                            "[lock-risk, lock-queue, bounded-batches, resumable, unmapped-rows,"
                                    + " validate-path]",
                            "[lock-risk, lock-queue, expand-first, bounded-batches, resumable,"
                                    + " validate-path]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        question.question()
                .shortForm()
                .ifPresent(
                        brief -> {
                            int top = brief.levels().get(brief.levels().size() - 1);
                            for (int level : brief.levels()) {
                                if (acts(level, question)
                                        .noneMatch(i -> brief.indicators().contains(i.id()))) {
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    "short_form/indicators",
                                                    "no act of level " + level + " is left"));
                                }
                            }
                            for (int level = 1; level <= top; level++) {
                                acts(level, question)
                                        .filter(
                                                i ->
                                                        i.critical()
                                                                && !brief.indicators()
                                                                        .contains(i.id()))
                                        .forEach(
                                                i ->
                                                        findings.add(
                                                                question.finding(
                                                                        FACTS,
                                                                        "short_form/indicators",
                                                                        "the critical act \""
                                                                                + i.id()
                                                                                + "\" of level "
                                                                                + i.level()
                                                                                + " is left out")));
                            }
                        });
        return findings;
    }

    private static Stream<Indicator> acts(int level, LintedQuestion question) {
        return question.question().indicators().stream().filter(i -> i.level() == level);
    }
}
