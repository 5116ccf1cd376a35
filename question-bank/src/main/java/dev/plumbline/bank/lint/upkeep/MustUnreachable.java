package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.List;

/** Musts that a profile's plan asks too seldom. */
final class MustUnreachable implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-P1", "must-unreachable", Family.UPKEEP)
                    .because(
                            "A must with one answer always ends in \"not enough evidence\".",
                            "Give the must as many slots as the plain reading asks for")
                    .example(
                            "role-profiles.yaml:profiles/senior-backend-engineer/must/schema-migration",
                            "2",
                            "");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        List<Finding> findings = new ArrayList<>();
        int wanted = content.bank().roles().rule().minAnswersPerMust();
        for (RoleProfile profile : content.bank().roles().profiles()) {
            for (String must : profile.must().keySet()) {
                long slots =
                        profile.sittings().stream()
                                .flatMap(List::stream)
                                .filter(slot -> slot.competency().equals(must))
                                .count();
                if (slots < wanted) {
                    findings.add(
                            content.finding(
                                    FACTS,
                                    content.places("role-profiles.yaml")
                                            .at("profiles/" + profile.id() + "/must/" + must),
                                    profile.id()
                                            + " asks "
                                            + Figures.count((int) slots, "time", "times")
                                            + " about the must "
                                            + must
                                            + ", and needs "
                                            + wanted));
                }
            }
        }
        return findings;
    }
}
