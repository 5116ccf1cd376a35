package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.sample.WrongAnswer;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;

/** Attractive wrong answers that the cues like. */
final class WrongAnswerTooHigh implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K2", "wrong-answer-too-high", Family.TEXT)
                    .because(
                            "A fluent answer that is unsafe must not be suggested a level that it"
                                    + " does not have.",
                            "Add a concern cue that its unsafe words meet, or narrow the cue")
                    .example("text/attractive_wrong_answers/0/at_most", "0", "2");

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
                            for (int i = 0; i < q.part().wrongAnswers().size(); i++) {
                                WrongAnswer wrong = q.part().wrongAnswers().get(i);
                                TextReading reading = q.read(wrong.text());
                                if (reading.levelOrNone() > wrong.atMost()) {
                                    findings.add(
                                            linted.finding(
                                                    FACTS,
                                                    "text/attractive_wrong_answers/" + i,
                                                    "the wrong answer is given "
                                                            + ScoredQuestion.level(reading)
                                                            + ", and at most "
                                                            + wrong.atMost()
                                                            + " is right"));
                                } else if (reading.concerns().isEmpty()) {
                                    findings.add(
                                            linted.finding(
                                                    FACTS,
                                                    "text/attractive_wrong_answers/" + i,
                                                    "no concern is met by the wrong answer"));
                                }
                            }
                        });
        return findings;
    }
}
