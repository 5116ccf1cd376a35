package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Profiles that do not say where their demands come from. */
final class UncitedProfile implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-X2", "uncited-rule", Family.UPKEEP)
                    .because(
                            "A demand without a source is somebody's taste, and nobody can argue"
                                    + " with it.",
                            "Name the topics under cites")
                    .example(
                            "role-profiles.yaml:profiles/senior-backend-engineer/cites",
                            "",
                            "[s1.2, s2.1]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        return content.bank().roles().profiles().stream()
                .filter(profile -> profile.cites().isEmpty())
                .map(
                        profile ->
                                content.finding(
                                        FACTS,
                                        content.places("role-profiles.yaml")
                                                .at("profiles/" + profile.id()),
                                        profile.id() + " cites nothing"))
                .toList();
    }
}
