package dev.plumbline.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.cli.cue.ScorerRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule promises; a class of tests says which rules these are. */
abstract class LintRuleContract {

    @TempDir private static Path ground = Path.of("");

    private static Set<String> before = Set.of();

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void findWhatIsThereBefore() {
        before =
                Shipped.question(ground).allFindings(ScorerRules.withTheBanks()).sorted().stream()
                        .map(LintRuleContract::withoutPlace)
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhatItIs(LintRule rule) {
        RuleFacts facts = rule.facts();

        assertThat(facts.id()).matches("PB-[A-Z][0-9]{1,2}");
        assertThat(facts.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(facts.reason()).matches("(?s)[A-Z].{15,}\\.");
        assertThat(facts.remedy()).matches("(?s)[A-Z].{5,}[^.]");
        assertThat(rule.facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsItsBadExampleAndNoOtherRuleDoes(LintRule rule) {
        List<Finding> more = broughtBy(rule.facts().bad());

        assertThat(more).isNotEmpty().allMatch(f -> f.rule().equals(rule.facts().id()));
        assertThat(more).allMatch(f -> f.fix().equals(rule.facts().remedy()));
        assertThat(more).allMatch(f -> f.place().line() > 0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleFindsTheGoodExample(LintRule rule) {
        assertThat(broughtBy(rule.facts().good())).isEmpty();
    }

    /** What all rules find in the changed content and do not find in the shipped one. */
    private List<Finding> broughtBy(Example example) {
        List<Finding> more = new ArrayList<>();
        for (Finding finding :
                Shipped.in(ground)
                        .with(example, folder)
                        .allFindings(ScorerRules.withTheBanks())
                        .sorted()) {
            if (!before.contains(withoutPlace(finding))) {
                more.add(finding);
            }
        }
        return more;
    }

    private static String withoutPlace(Finding finding) {
        return finding.rule() + finding.message();
    }
}
