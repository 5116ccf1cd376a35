package dev.plumbline.bank.lint;

import dev.plumbline.bank.lint.cue.TextRules;
import dev.plumbline.bank.lint.fairness.FairnessRules;
import dev.plumbline.bank.lint.rubric.RubricRules;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.upkeep.UpkeepRules;
import dev.plumbline.bank.lint.variants.VariantRules;
import dev.plumbline.bank.lint.wording.WordingRules;
import java.util.ArrayList;
import java.util.List;

/** The rules there are. */
public final class LintRules {

    private LintRules() {}

    /** Every rule of the bank once, by family. */
    public static List<LintRule> all() {
        return with(List.of());
    }

    /**
     * Every rule of the bank, and some that need more than the bank. They keep the same contract,
     * and a decision may name them.
     */
    public static List<LintRule> with(List<LintRule> others) {
        List<LintRule> all = new ArrayList<>();
        all.addAll(FairnessRules.all());
        all.addAll(RubricRules.all());
        all.addAll(WordingRules.all());
        all.addAll(TextRules.all());
        all.addAll(others);
        all.addAll(VariantRules.all());
        all.addAll(UpkeepRules.all());
        all.add(new UnfoundedDecision(all.stream().map(LintRule::facts).toList()));
        return List.copyOf(all);
    }
}
