package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules of variants, sums and likeness. */
public final class VariantRules {

    private VariantRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(
                new VariantLeftover(),
                new VariantHomonym(),
                new SwapMissing(),
                new KeyCheckFails(),
                new NearDuplicate());
    }
}
