package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.evaluator.text.CueFault;
import java.util.ArrayList;
import java.util.List;

/** Cues that cannot be read. */
final class MalformedCue implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K11", "malformed-cue", Family.TEXT)
                    .because(
                            "A cue that cannot be read finds nothing, and nobody notices.",
                            "CONTRIBUTING.md says how to write a cue")
                    .example("text/cues/lock-risk/+", "$nowhere lock", "$lock commit*");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        for (CueFault fault : CueFault.of(linted.question(), linted.bank().lexicon())) {
            findings.add(linted.finding(FACTS, fault.path(), fault.message()));
        }
        return findings;
    }
}
