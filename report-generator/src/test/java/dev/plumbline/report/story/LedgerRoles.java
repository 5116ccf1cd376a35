package dev.plumbline.report.story;

import dev.plumbline.bank.role.MinutesModel;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.ProjectGate;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.RoleProfiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role of {@link LedgerStory}, and what three kinds of projects need. */
final class LedgerRoles {

    private LedgerRoles() {}

    static RoleProfiles all() {
        Map<String, Integer> required = new LinkedHashMap<>();
        required.put("data-modeling", 3);
        required.put("application-security", 3);
        required.put("release-safety", 3);
        required.put("schema-migration", 3);
        required.put("performance-diagnosis", 3);
        required.put("integration-resilience", 3);
        required.put("observability-slo", 2);
        Map<String, Integer> must = new LinkedHashMap<>();
        must.put("data-modeling", 2);
        must.put("application-security", 2);
        must.put("release-safety", 2);
        RoleProfile senior =
                new RoleProfile(
                        "senior-backend-engineer",
                        "Senior back-end engineer",
                        3,
                        List.of(),
                        required,
                        Map.of(),
                        Optional.empty(),
                        must,
                        List.of(),
                        167,
                        7.1,
                        "",
                        Optional.empty(),
                        Optional.empty());
        return new RoleProfiles(
                new PlainRule(2, 2, 0.7, 0.25, 0.5, 0.25, 0.75, 1),
                new MinutesModel(25, 13, 13, 25, 1.5, 4, 8, 15, 10, 20, 95),
                "",
                "",
                gates(),
                List.of(senior));
    }

    private static List<ProjectGate> gates() {
        Map<String, Integer> release = new LinkedHashMap<>();
        release.put("release-safety", 3);
        release.put("observability-slo", 3);
        return List.of(
                new ProjectGate(
                        "g1",
                        "Card data is in scope",
                        "security-and-compliance >= 4",
                        Map.of("application-security", 3),
                        List.of("s5.3", "faq2")),
                new ProjectGate(
                        "g2",
                        "Schema changes on large live tables",
                        "migration-risk >= 3",
                        Map.of("schema-migration", 3),
                        List.of("s7.1")),
                new ProjectGate(
                        "g3",
                        "Contractual objectives",
                        "service-objectives >= 3",
                        release,
                        List.of("s2.3")));
    }
}
