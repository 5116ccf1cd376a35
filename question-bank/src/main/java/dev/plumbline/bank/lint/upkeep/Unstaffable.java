package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles whose slots no question fits. */
final class Unstaffable implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-C3", "profile-unstaffable", Family.UPKEEP)
                    .because(
                            "A plan that cannot be drawn is noticed on the morning of the"
                                    + " interview.",
                            "Change the slots, or write the questions")
                    .example(
                            "role-profiles.yaml:profiles/senior-backend-engineer/sittings",
                            "[[schema-migration:twin, data-modeling:short, data-modeling:short,"
                                    + " release-safety:short, release-safety:short,"
                                    + " application-security:short, application-security:short]]",
                            "[[schema-migration:full, data-modeling:short, data-modeling:short,"
                                    + " release-safety:short, release-safety:short,"
                                    + " application-security:short, application-security:short]]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        List<Finding> findings = new ArrayList<>();
        for (RoleProfile profile : content.bank().roles().profiles()) {
            Map<Slot, Integer> slots = new LinkedHashMap<>();
            profile.sittings()
                    .forEach(
                            sitting -> sitting.forEach(slot -> slots.merge(slot, 1, Integer::sum)));
            slots.forEach(
                    (slot, wanted) -> {
                        long there =
                                content.bank().scoring(slot.competency()).stream()
                                        .filter(
                                                q ->
                                                        q.editorial().status() != Status.RETIRED
                                                                && q.forms().contains(slot.form()))
                                        .count();
                        if (there < wanted) {
                            findings.add(
                                    content.finding(
                                            FACTS,
                                            content.places("role-profiles.yaml")
                                                    .at("profiles/" + profile.id() + "/sittings"),
                                            profile.id()
                                                    + " wants "
                                                    + wanted
                                                    + " of "
                                                    + slot.competency()
                                                    + ":"
                                                    + slot.form().word()
                                                    + " and the bank has "
                                                    + there));
                        }
                    });
        }
        return findings;
    }
}
