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

/** All rules there are. */
public final class LintRules {

    private LintRules() {}

    /** Every rule once, by family. */
    public static List<LintRule> all() {
        List<LintRule> all = new ArrayList<>();
        all.addAll(FairnessRules.all());
        all.addAll(RubricRules.all());
        all.addAll(WordingRules.all());
        all.addAll(TextRules.all());
        all.addAll(VariantRules.all());
        all.addAll(UpkeepRules.all());
        all.add(new UnfoundedDecision());
        return List.copyOf(all);
    }
}
