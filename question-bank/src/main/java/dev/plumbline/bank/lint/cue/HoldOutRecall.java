package dev.plumbline.bank.lint.cue;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.sample.TextPart;
import java.util.List;

/** A text scorer that misses too much of what it has not seen. */
final class HoldOutRecall implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-K8", "holdout-recall", Family.TEXT)
                    .because(
                            "Cues that only find the words of their author look right in the"
                                    + " samples and fail in the room.",
                            "Add words of other people to the lexicon, or set maturity to"
                                    + " live-ready")
                    .example("text/measured/holdout_recall", "0.55", "0.75");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        double least = question.settings().limit(Limit.HOLDOUT_RECALL);
        boolean used = question.question().editorial().maturity() == Maturity.TEXT_READY;
        return question.question()
                .text()
                .flatMap(TextPart::measured)
                .filter(measured -> used && measured.holdoutRecall() < least)
                .map(
                        measured ->
                                List.of(
                                        question.finding(
                                                FACTS,
                                                "text/measured/holdout_recall",
                                                "only "
                                                        + Figures.share(measured.holdoutRecall())
                                                        + " of the acts in the hold-outs are"
                                                        + " found")))
                .orElse(List.of());
    }
}
