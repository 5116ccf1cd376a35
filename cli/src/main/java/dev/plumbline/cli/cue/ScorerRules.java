package dev.plumbline.cli.cue;

import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules that run text-ready questions through the reader of texts. */
public final class ScorerRules {

    private ScorerRules() {}

    /** These rules alone, in the order of the manual. */
    static List<LintRule> own() {
        return List.of(
                new SampleOffLevel(),
                new WrongAnswerTooHigh(),
                new PromptParrot(),
                new CrossQuestionLeak(),
                new DeadCue(),
                new NegationFails(),
                new HoldOutRecall(),
                new VariantInvariance(),
                new MalformedCue());
    }

    /** Every rule of the bank, and these. */
    public static List<LintRule> withTheBanks() {
        return LintRules.with(own());
    }
}
