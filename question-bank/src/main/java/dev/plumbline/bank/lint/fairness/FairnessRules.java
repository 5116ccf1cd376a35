package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules that keep a question about the job and open to everybody. */
public final class FairnessRules {

    private FairnessRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(
                new ProtectedTopic(),
                new ProxyTopic(),
                new NoJobLink(),
                new NoAdjustment(),
                new ProductionPresumed(),
                new ExclusiveLanguage(),
                new CultureBound(),
                new RealEntity(),
                new SecretLike());
    }
}
