package dev.plumbline.evaluator.simulation.sanity;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import java.util.List;
import java.util.OptionalInt;

/** The two fixed profiles of the sanity tables. They are no shipped roles and never change. */
final class TestProfiles {

    static final PanelProfile SENIOR =
            new PanelProfile(
                    List.of(
                            demand("architecture-design", 3, 15),
                            must("data-modeling", 3, 2, 12),
                            demand("integration-resilience", 3, 12),
                            demand("performance-diagnosis", 3, 12),
                            must("application-security", 3, 2, 12),
                            demand("schema-migration", 3, 12),
                            must("release-safety", 3, 2, 10),
                            demand("observability-slo", 2, 5),
                            demand("coding-craft", 3, 5),
                            demand("mentoring-oversight", 2, 5)));

    /** The competencies of the senior profile that are asked, in this order. */
    static final List<String> SENIOR_ASKED =
            SENIOR.demands().stream().limit(7).map(Demand::competency).toList();

    static final PanelProfile JUNIOR =
            new PanelProfile(
                    List.of(
                            must("coding-craft", 2, 2, 40),
                            demand("review-standards", 1, 15),
                            demand("data-modeling", 1, 15),
                            demand("application-security", 1, 10),
                            demand("schema-migration", 1, 8),
                            demand("performance-diagnosis", 1, 7),
                            demand("ownership-continuity", 1, 5)));

    /** The competencies of the junior profile that are asked; the must twice. */
    static final List<String> JUNIOR_ASKED =
            List.of(
                    "coding-craft",
                    "coding-craft",
                    "review-standards",
                    "data-modeling",
                    "application-security");

    private TestProfiles() {}

    private static Demand demand(String competency, int required, int weight) {
        return new Demand(competency, required, OptionalInt.empty(), weight / 100.0);
    }

    private static Demand must(String competency, int required, int floor, int weight) {
        return new Demand(competency, required, OptionalInt.of(floor), weight / 100.0);
    }
}
