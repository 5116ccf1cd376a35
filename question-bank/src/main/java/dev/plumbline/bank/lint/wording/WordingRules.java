package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules of what a candidate hears. */
public final class WordingRules {

    private WordingRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(
                new DefinitionQuestion(),
                new NoNumbers(),
                new NoTask(),
                new LeadingQuestion(),
                new DoubleBarrelled(),
                new YesNoProbe(),
                new NothingWithheld(),
                new NoVerification(),
                new TriviaToken(),
                new TrickWording(),
                new TimeBudget(),
                new ReadingLevel(),
                new PromptLength());
    }
}
