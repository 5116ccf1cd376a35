package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules of anchors, indicators and what helps to see them. */
public final class RubricRules {

    private RubricRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(
                new VagueAnchor(),
                new NoBehaviourVerb(),
                new AnchorOverlap(),
                new NonMonotone(),
                new TraitOrPedigree(),
                new CountOnly(),
                new LevelDominated(),
                new TooManyCriticals(),
                new LabelForm(),
                new GroupSize(),
                new TwoActs(),
                new UnelicitedCritical(),
                new ConcernAsk(),
                new ShortFormLadder());
    }
}
