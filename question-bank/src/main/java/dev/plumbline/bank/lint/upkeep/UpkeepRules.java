package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules of what ages, and of what the whole bank must offer. */
public final class UpkeepRules {

    private UpkeepRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(
                new StaleReview(),
                new FewReferences(),
                new DeadReference(),
                new StackEndOfLife(),
                new SelfApproved(),
                new Unfinished(),
                new TopicGap(),
                new TermGap(),
                new Unstaffable(),
                new MustUnreachable(),
                new UncitedProfile());
    }
}
