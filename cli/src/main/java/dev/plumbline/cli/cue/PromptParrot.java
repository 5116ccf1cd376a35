package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;

/** Cues that the words of the prompt meet, as if they were the candidate's own. */
final class PromptParrot implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K3", "prompt-parrot", Family.TEXT)
                    .because(
                            "Who repeats the question has not answered it, and copying is noticed"
                                    + " only where it is word for word.",
                            "Narrow the cue to words that the prompt does not hold")
                    .example("text/cues/lock-risk/+", "noon hurt*|walk", "noon hurt*|locks|behind");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        ScoredQuestion.of(linted)
                .ifPresent(
                        q -> {
                            TextReading reading = q.reader().echo(q.question().prompt());
                            if (reading.levelOrNone() > 0) {
                                findings.add(
                                        linted.finding(
                                                FACTS,
                                                "text/cues",
                                                "the prompt as an answer is given "
                                                        + ScoredQuestion.level(reading)
                                                        + " by "
                                                        + String.join(
                                                                ", ", reading.found().keySet())));
                            }
                        });
        return findings;
    }
}
