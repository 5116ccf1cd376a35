package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import dev.plumbline.bank.role.RoleProfile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sittings of the eight shipped profiles, with the minutes and person-hours their author
 * counted.
 */
class ShippedProfilesTest {

    static Stream<RoleProfile> profiles() {
        return Stream.of(
                        ARole.of("junior-feature-developer")
                                .must("coding-craft", 2, 2)
                                .requires("review-standards", 1)
                                .requires("data-modeling", 1)
                                .requires("application-security", 1)
                                .requires("ownership-continuity", 1)
                                .sitting(
                                        "coding-craft:short",
                                        "data-modeling:short",
                                        "review-standards:short",
                                        "application-security:short",
                                        "coding-craft:short")
                                .counted(85, 4.3),
                        ARole.of("mvp-developer-with-fractional-senior")
                                .must("coding-craft", 2, 2)
                                .must("review-standards", 2, 2)
                                .requires("delivery-economics", 2)
                                .requires("ownership-continuity", 2)
                                .sitting(
                                        "coding-craft:short",
                                        "review-standards:short",
                                        "delivery-economics:short",
                                        "coding-craft:short",
                                        "review-standards:short")
                                .counted(85, 4.3),
                        senior(),
                        ARole.of("architecture-lead")
                                .must("architecture-design", 4, 3)
                                .must("mentoring-oversight", 3, 2)
                                .requires("data-modeling", 3)
                                .requires("integration-resilience", 3)
                                .requires("application-security", 3)
                                .weighs("architecture-design", 2)
                                .sitting(
                                        "architecture-design:full",
                                        "mentoring-oversight:short",
                                        "data-modeling:short")
                                .sitting(
                                        "architecture-design:full",
                                        "integration-resilience:short",
                                        "application-security:short",
                                        "mentoring-oversight:twin")
                                .counted(150, 6.5),
                        ARole.of("migration-and-reliability-steward")
                                .must("schema-migration", 4, 3)
                                .must("incident-response", 3, 2)
                                .requires("release-safety", 3)
                                .requires("observability-slo", 3)
                                .weighs("schema-migration", 2)
                                .sitting(
                                        "schema-migration:full",
                                        "incident-response:short",
                                        "release-safety:short")
                                .sitting(
                                        "schema-migration:full",
                                        "observability-slo:short",
                                        "incident-response:short")
                                .counted(135, 6.0),
                        ARole.of("contract-audit-specialist")
                                .must("application-security", 4, 3)
                                .must("ownership-continuity", 3, 2)
                                .requires("supply-chain-compliance", 3)
                                .requires("performance-diagnosis", 3)
                                .sitting(
                                        "application-security:full",
                                        "supply-chain-compliance:short",
                                        "ownership-continuity:short")
                                .sitting(
                                        "application-security:full",
                                        "performance-diagnosis:short",
                                        "ownership-continuity:short")
                                .counted(135, 6.0),
                        ARole.of("blended-squad-senior")
                                .must("mentoring-oversight", 3, 3)
                                .must("review-standards", 3, 2)
                                .requires("release-safety", 3)
                                .requires("architecture-design", 3)
                                .requires("ownership-continuity", 3)
                                .sitting(
                                        "mentoring-oversight:full",
                                        "review-standards:short",
                                        "ownership-continuity:short")
                                .sitting(
                                        "architecture-design:full",
                                        "mentoring-oversight:twin-full",
                                        "release-safety:short",
                                        "review-standards:short")
                                .counted(162, 6.9),
                        ARole.of("blended-squad-senior-lean")
                                .must("mentoring-oversight", 3, 2)
                                .requires("application-security", 2)
                                .requires("performance-diagnosis", 2)
                                .requires("schema-migration", 2)
                                .sitting(
                                        "mentoring-oversight:short",
                                        "performance-diagnosis:short",
                                        "application-security:short",
                                        "schema-migration:short",
                                        "mentoring-oversight:twin")
                                .counted(85, 4.3))
                .map(ARole::build);
    }

    private static ARole senior() {
        return ARole.of("senior-backend-engineer")
                .must("data-modeling", 3, 2)
                .must("application-security", 3, 2)
                .must("release-safety", 3, 2)
                .requires("architecture-design", 3)
                .requires("performance-diagnosis", 3)
                .requires("schema-migration", 3)
                .sitting(
                        "data-modeling:short",
                        "application-security:short",
                        "release-safety:short",
                        "architecture-design:full")
                .sitting(
                        "performance-diagnosis:short",
                        "application-security:short",
                        "schema-migration:short",
                        "data-modeling:short",
                        "release-safety:short")
                .counted(167, 7.1);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void minutesAndPersonHoursAreThoseTheAuthorCounted(RoleProfile role) {
        ABank bank = ABank.of();
        for (String competency : role.required().keySet()) {
            for (String name : new String[] {"-first", "-second"}) {
                bank.with(
                        AQuestion.of(competency + name, competency)
                                .minutes(22)
                                .inShort(12, 1, 3)
                                .twin(20, 12));
            }
        }

        Plan plan = (Plan) new Planner(bank.build()).plan(role, PlanDemand.usual(1));

        assertThat(Figures.decimals(plan.minutes(), 0))
                .isEqualTo(Figures.decimals(role.minutes(), 0));
        assertThat(Figures.decimals(plan.personHours(), 1))
                .isEqualTo(Figures.decimals(role.personHours(), 1));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everySlotIsFilledInItsPlaceAndItsForm(RoleProfile role) {
        ABank bank = ABank.of();
        for (String competency : role.required().keySet()) {
            bank.with(question(competency, "-first")).with(question(competency, "-second"));
        }

        Plan plan = (Plan) new Planner(bank.build()).plan(role, PlanDemand.usual(1));

        assertThat(
                        plan.sittings().stream()
                                .map(
                                        s ->
                                                s.answers().stream()
                                                        .map(
                                                                a ->
                                                                        a.competency()
                                                                                + ":"
                                                                                + a.form().word())
                                                        .toList()))
                .isEqualTo(
                        role.sittings().stream()
                                .map(
                                        s ->
                                                s.stream()
                                                        .map(
                                                                slot ->
                                                                        slot.competency()
                                                                                + ":"
                                                                                + slot.form()
                                                                                        .word())
                                                        .toList())
                                .toList());
    }

    private static AQuestion question(String competency, String name) {
        return AQuestion.of(competency + name, competency).inShort(12, 1, 3).twin(20, 12);
    }
}
