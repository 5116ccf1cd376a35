package dev.plumbline.cli.cue;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.sample.Measured;
import java.util.ArrayList;
import java.util.List;

/** A question whose cues miss too much of what they have not seen. */
final class HoldOutRecall implements QuestionRule {

    /** What rounding to two decimals may hide. */
    private static final double SLACK = 0.0051;

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-K8", "holdout-recall", Family.TEXT)
                    .because(
                            "Cues that only find the words of their author look right in the"
                                    + " samples and fail in the room.",
                            "Write what bank test counts; under the limit add groups to the"
                                    + " lexicon, or set maturity to live-ready")
                    .example("text/measured/holdout_recall", "0.55", "0.72");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        double least = linted.settings().limit(Limit.HOLDOUT_RECALL);
        ScoredQuestion.of(linted)
                .filter(q -> q.part().measured().isPresent())
                .ifPresent(
                        q -> {
                            Measured written = q.part().measured().orElseThrow();
                            double now = HoldOutCount.of(q).recall();
                            if (now < least) {
                                findings.add(
                                        linted.finding(
                                                FACTS,
                                                "text/measured/holdout_recall",
                                                "only "
                                                        + Figures.share(now)
                                                        + " of the acts in the hold-outs are"
                                                        + " found; no suggestion is shown"));
                            } else if (Math.abs(now - written.holdoutRecall()) > SLACK) {
                                findings.add(
                                        linted.finding(
                                                FACTS,
                                                "text/measured/holdout_recall",
                                                Figures.decimals(now, 2)
                                                        + " of the acts in the hold-outs are found,"
                                                        + " and "
                                                        + Figures.decimals(
                                                                written.holdoutRecall(), 2)
                                                        + " is written"));
                            }
                        });
        return findings;
    }
}
