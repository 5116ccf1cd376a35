package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;

/** Sample answers that the cues place on another level. */
final class SampleOffLevel implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K1", "sample-off-level", Family.TEXT)
                    .because(
                            "A scorer that misplaces the answers it was written with will misplace"
                                    + " others.",
                            "Mend the cue or the sample; bank test shows the nearest words")
                    .example(
                            "text/samples/1",
                            "{old} The code that fills new rows goes live before the backfill,"
                                    + " each batch resumes at the last id, and the index is built"
                                    + " concurrently.",
                            "{old} I would tell the team beforehand.");

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
                            q.part()
                                    .samples()
                                    .forEach(
                                            (level, text) -> {
                                                TextReading reading = q.read(text);
                                                if (reading.levelOrNone() != level) {
                                                    findings.add(
                                                            linted.finding(
                                                                    FACTS,
                                                                    "text/samples/" + level,
                                                                    "the sample of level "
                                                                            + level
                                                                            + " is given "
                                                                            + ScoredQuestion.level(
                                                                                    reading)
                                                                            + q.why(
                                                                                    reading,
                                                                                    level)));
                                                }
                                            });
                        });
        return findings;
    }
}
