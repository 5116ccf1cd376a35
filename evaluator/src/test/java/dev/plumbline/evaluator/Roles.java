package dev.plumbline.evaluator;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds role profiles. The named ones have the figures of the shipped role profiles, so that a
 * change of the rule that would turn a shipped role is seen here.
 */
public final class Roles {

    /** The thresholds of the shipped rule. */
    public static final PlainRule RULE = new PlainRule(2, 2, 0.70, 0.25, 0.5, 0.25, 0.75, 1.0);

    private final String id;
    private final int level;
    private final Map<String, Integer> required = new LinkedHashMap<>();
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Map<String, Integer> must = new LinkedHashMap<>();
    private final List<List<Slot>> sittings = new ArrayList<>();

    private Roles(String id, int level) {
        this.id = id;
        this.level = level;
    }

    public static Roles named(String id, int level) {
        return new Roles(id, level);
    }

    public Roles asks(String competency, int requiredLevel) {
        required.put(competency, requiredLevel);
        return this;
    }

    public Roles must(String competency, int requiredLevel, int floor) {
        required.put(competency, requiredLevel);
        must.put(competency, floor);
        return this;
    }

    public Roles weighs(String competency, int ofParts) {
        parts.put(competency, ofParts);
        return this;
    }

    /** One sitting in the notation of the profiles: {@code data-modeling:short security:full}. */
    public Roles sitting(String slots) {
        List<Slot> sitting = new ArrayList<>();
        for (String slot : slots.split(" ")) {
            String[] halves = slot.split(":");
            Form form = Form.valueOf(halves[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            sitting.add(new Slot(halves[0], form));
        }
        sittings.add(sitting);
        return this;
    }

    public RoleProfile build() {
        return new RoleProfile(
                id,
                "Role " + id,
                level,
                List.of(),
                required,
                parts,
                parts.isEmpty() ? Optional.empty() : Optional.of("because"),
                must,
                sittings,
                0,
                0,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** All eight shipped roles. */
    public static List<RoleProfile> shipped() {
        return List.of(
                junior(),
                mvpDeveloper(),
                senior(),
                lead(),
                steward(),
                auditor(),
                squadSenior(),
                squadSeniorLean());
    }

    public static RoleProfile junior() {
        return named("junior-feature-developer", 1)
                .must("coding-craft", 2, 2)
                .asks("review-standards", 1)
                .asks("data-modeling", 1)
                .asks("application-security", 1)
                .asks("ownership-continuity", 1)
                .sitting(
                        "coding-craft:short data-modeling:short review-standards:short"
                                + " application-security:short coding-craft:short")
                .build();
    }

    public static RoleProfile mvpDeveloper() {
        return named("mvp-developer-with-fractional-senior", 2)
                .must("coding-craft", 2, 2)
                .must("review-standards", 2, 2)
                .asks("delivery-economics", 2)
                .asks("ownership-continuity", 2)
                .sitting(
                        "coding-craft:short review-standards:short delivery-economics:short"
                                + " coding-craft:short review-standards:short")
                .build();
    }

    public static RoleProfile senior() {
        return named("senior-backend-engineer", 3)
                .asks("architecture-design", 3)
                .must("data-modeling", 3, 2)
                .asks("integration-resilience", 3)
                .asks("performance-diagnosis", 3)
                .must("application-security", 3, 2)
                .asks("schema-migration", 3)
                .must("release-safety", 3, 2)
                .asks("mentoring-oversight", 2)
                .sitting(
                        "data-modeling:short application-security:short release-safety:short"
                                + " architecture-design:full")
                .sitting(
                        "performance-diagnosis:short application-security:short"
                            + " schema-migration:short data-modeling:short release-safety:short")
                .build();
    }

    public static RoleProfile lead() {
        return named("architecture-lead", 4)
                .must("architecture-design", 4, 3)
                .asks("integration-resilience", 3)
                .asks("data-modeling", 3)
                .asks("scaling-caching", 3)
                .asks("application-security", 3)
                .must("mentoring-oversight", 3, 2)
                .asks("ownership-continuity", 3)
                .weighs("architecture-design", 2)
                .sitting("architecture-design:full mentoring-oversight:short data-modeling:short")
                .sitting(
                        "architecture-design:full integration-resilience:short"
                                + " application-security:short mentoring-oversight:twin")
                .build();
    }

    public static RoleProfile steward() {
        return named("migration-and-reliability-steward", 3)
                .must("schema-migration", 4, 3)
                .asks("release-safety", 3)
                .must("incident-response", 3, 2)
                .asks("observability-slo", 3)
                .asks("scaling-caching", 3)
                .asks("performance-diagnosis", 3)
                .weighs("schema-migration", 2)
                .sitting("schema-migration:full incident-response:short release-safety:short")
                .sitting("schema-migration:full observability-slo:short incident-response:short")
                .build();
    }

    public static RoleProfile auditor() {
        return named("contract-audit-specialist", 3)
                .must("application-security", 4, 3)
                .asks("supply-chain-compliance", 3)
                .asks("performance-diagnosis", 3)
                .asks("architecture-design", 3)
                .must("ownership-continuity", 3, 2)
                .sitting(
                        "application-security:full supply-chain-compliance:short"
                                + " ownership-continuity:short")
                .sitting(
                        "application-security:full performance-diagnosis:short"
                                + " ownership-continuity:short")
                .build();
    }

    public static RoleProfile squadSenior() {
        return named("blended-squad-senior", 3)
                .must("mentoring-oversight", 3, 3)
                .must("review-standards", 3, 2)
                .asks("release-safety", 3)
                .asks("architecture-design", 3)
                .asks("ownership-continuity", 3)
                .asks("application-security", 2)
                .sitting(
                        "mentoring-oversight:full review-standards:short"
                                + " ownership-continuity:short")
                .sitting(
                        "architecture-design:full mentoring-oversight:twin-full"
                                + " release-safety:short review-standards:short")
                .build();
    }

    public static RoleProfile squadSeniorLean() {
        return named("blended-squad-senior-lean", 3)
                .must("mentoring-oversight", 3, 2)
                .asks("application-security", 2)
                .asks("performance-diagnosis", 2)
                .asks("schema-migration", 2)
                .sitting(
                        "mentoring-oversight:short performance-diagnosis:short"
                                + " application-security:short schema-migration:short"
                                + " mentoring-oversight:twin")
                .build();
    }
}
