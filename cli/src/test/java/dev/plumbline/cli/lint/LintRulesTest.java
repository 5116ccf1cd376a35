package dev.plumbline.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.yaml.StructureRule;
import dev.plumbline.cli.cue.ScorerRules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All rules there are keep the contract. */
class LintRulesTest extends LintRuleContract {

    static List<LintRule> rules() {
        return ScorerRules.withTheBanks();
    }

    @Test
    void noTwoRulesHaveTheSameIdOrTheSameName() {
        List<RuleFacts> facts = rules().stream().map(LintRule::facts).toList();

        assertThat(facts).extracting(RuleFacts::id).doesNotHaveDuplicates();
        assertThat(facts).extracting(RuleFacts::name).doesNotHaveDuplicates();
        assertThat(facts)
                .extracting(RuleFacts::id)
                .doesNotContainAnyElementsOf(
                        Arrays.stream(StructureRule.values()).map(StructureRule::id).toList());
    }

    @Test
    void theShippedContentHasNoFindings() {
        assertThat(Shipped.content().findings(rules()).sorted())
                .extracting(Finding::line)
                .isEmpty();
    }
}
