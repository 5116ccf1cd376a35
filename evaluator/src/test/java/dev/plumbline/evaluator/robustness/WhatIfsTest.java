package dev.plumbline.evaluator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.RandomPanels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.Story;
import dev.plumbline.evaluator.estimate.PanelReading;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReadings;
import dev.plumbline.evaluator.readiness.PlainReading;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfsTest {

    private static final RoleProfile MUST = Roles.named("must", 3).must("security", 2, 2).build();
    private static final RoleProfile TWO = Roles.named("two", 3).asks("a", 3).asks("b", 3).build();

    private final RatingModel model = new PlainReading();

    @Test
    void everyKindOfChangeIsTriedSmallestFirst() {
        RoleProfile weighted = Roles.named("w", 3).asks("a", 3).asks("b", 3).weighs("a", 2).build();
        Panel panel =
                Panels.of(weighted)
                        .titled("a", "Architecture")
                        .answer("q1", "a", "A3 B0>3")
                        .answer("q2", "b", "A4 Bx")
                        .build();

        assertThat(lines(tried(panel).whatIfs()))
                .isEqualTo(
                        """
                        RATING_MOVED A gave 2 instead of 3 for q1:short: ready with a plan, flips
                        RATING_MOVED A gave 3 instead of 4 for q2:short: ready
                        RATING_MOVED A gave 4 instead of 3 for q1:short: ready
                        RATING_MOVED B gave 2 instead of 3 for q1:short: ready with a plan, flips
                        RATING_MOVED B gave 4 instead of 3 for q1:short: ready
                        RATING_LEFT_OUT A had no rating for q1:short: ready
                        RATING_LEFT_OUT A had no rating for q2:short: not enough evidence, flips
                        RATING_LEFT_OUT B had no rating for q1:short: ready
                        AMENDMENTS_UNDONE no rating had been amended: not yet, flips
                        WEIGHT_MOVED Architecture weighed a fifth less: ready
                        WEIGHT_MOVED Architecture weighed a fifth more: ready
                        WEIGHT_MOVED b weighed a fifth less: ready
                        WEIGHT_MOVED b weighed a fifth more: ready
                        WEIGHTS_EQUAL all competencies weighed the same: ready
                        QUESTION_LEFT_OUT q1:short was left out: not enough evidence, flips
                        QUESTION_LEFT_OUT q2:short was left out: not enough evidence, flips
                        INTERVIEWER_LEFT_OUT A was left out: not enough evidence, flips
                        INTERVIEWER_LEFT_OUT B was left out: ready
                        """);
    }

    @Test
    void aRatingIsMovedWithinZeroToFourOnly() {
        Panel panel = Panels.of(TWO).answer("q1", "a", "A0 B4").build();

        assertThat(tried(panel).whatIfs())
                .filteredOn(w -> w.kind() == WhatIf.Kind.RATING_MOVED)
                .extracting(WhatIf::says)
                .containsExactly(
                        "A gave 1 instead of 0 for q1:short", "B gave 3 instead of 4 for q1:short");
    }

    @Test
    void theSmallestChangeThatTurnsTheVerdictIsNamed() {
        Panel edge =
                Panels.of(MUST)
                        .answer("q1", "security", "A2 B2")
                        .answer("q2", "security", "A2 B1")
                        .build();
        Robustness robustness = tried(edge);

        assertThat(robustness.robust()).isFalse();
        assertThat(robustness.smallestFlip().orElseThrow())
                .isEqualTo(
                        new WhatIf(
                                WhatIf.Kind.RATING_MOVED,
                                "A gave 1 instead of 2 for q1:short",
                                Verdict.NOT_YET,
                                true));
    }

    @Test
    void aVerdictThatNoSingleChangeTurnsIsRobust() {
        Panel firm =
                Panels.of(MUST)
                        .answer("q1", "security", "A4 B4 C4")
                        .answer("q2", "security", "A4 B4 C4")
                        .answer("q3", "security", "A4 B4 C4")
                        .build();

        Robustness robustness = tried(firm);

        assertThat(robustness.robust()).isTrue();
        assertThat(robustness.smallestFlip()).isEmpty();
        assertThat(robustness.whatIfs()).hasSize(9 + 9 + 3 + 3);
    }

    @Test
    void aFifthOfOneWeightCanTurnTheVerdict() {
        RoleProfile many =
                Roles.named("many", 3)
                        .asks("a", 3)
                        .asks("b", 3)
                        .asks("c", 3)
                        .weighs("a", 7)
                        .weighs("b", 1)
                        .weighs("c", 2)
                        .build();
        Panel panel = Panels.of(many).answer("q1", "a", "A3").build();

        assertThat(model.verdict(panel)).as("exactly 70 % seen").isEqualTo(Verdict.READY);
        assertThat(find(panel, "a weighed a fifth less").verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(find(panel, "c weighed a fifth more").verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(find(panel, "c weighed a fifth less").flips()).isFalse();
        assertThat(find(panel, "all competencies weighed the same").flips()).isTrue();
    }

    @Test
    void weightsThatAreEqualAlreadyAreNotMadeEqual() {
        Panel panel = Panels.of(TWO).answer("q1", "a", "A3").build();

        assertThat(tried(panel).whatIfs()).noneMatch(w -> w.kind() == WhatIf.Kind.WEIGHTS_EQUAL);
    }

    @Test
    void aScorecardThatWasNotHandedInIsNotTouched() {
        Panel panel = Panels.of(MUST).answer("q1", "security", "A2 B2>3").notHandedIn("B").build();

        assertThat(tried(panel).whatIfs())
                .isNotEmpty()
                .noneMatch(w -> w.says().startsWith("B "))
                .noneMatch(w -> w.kind() == WhatIf.Kind.AMENDMENTS_UNDONE);
    }

    @Test
    void anEmptyPanelHasNothingToChangeButWeights() {
        assertThat(tried(Panels.of(MUST).build()).whatIfs()).isEmpty();
        assertThat(tried(Panels.of(TWO).build()).robust()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatWasTriedEqualsBruteForce(long seed) {
        int flips = 0;
        for (Panel panel : RandomPanels.of(seed, 60)) {
            List<WhatIf> brute = new BruteForce(panel, model).all();
            List<WhatIf> whatIfs = tried(panel).whatIfs();

            assertThat(whatIfs).containsExactlyInAnyOrderElementsOf(brute);
            assertThat(whatIfs)
                    .isSortedAccordingTo(
                            Comparator.comparing(WhatIf::kind).thenComparing(WhatIf::says));
            flips += tried(panel).flips().size();
        }
        assertThat(flips).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void byThePanelModelItEqualsBruteForceAsWell(long seed) {
        RatingModel panelModel = new PanelReading();
        int flips = 0;
        for (Panel panel : RandomPanels.of(seed, 12)) {
            Robustness tried = tried(panel, panelModel);

            assertThat(tried.whatIfs())
                    .containsExactlyInAnyOrderElementsOf(new BruteForce(panel, panelModel).all());
            flips += tried.flips().size();
        }
        assertThat(flips).isGreaterThan(5);
    }

    @Test
    void theSuggestionsOfTheTicksAreTakenForRatings() {
        Panel panel = Story.panel();

        WhatIf whatIf =
                tried(panel).whatIfs().stream()
                        .filter(w -> w.kind() == WhatIf.Kind.SUGGESTIONS_TAKEN)
                        .findFirst()
                        .orElseThrow();

        assertThat(whatIf.says()).isEqualTo("every rating was what its ticks suggest");
    }

    private Robustness tried(Panel panel) {
        return tried(panel, model);
    }

    private static Robustness tried(Panel panel, RatingModel model) {
        return WhatIfs.of(panel, model, model.read(panel), AnswerReadings.of(panel));
    }

    private WhatIf find(Panel panel, String says) {
        return tried(panel).whatIfs().stream()
                .filter(w -> w.says().equals(says))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(List<WhatIf> whatIfs) {
        StringBuilder lines = new StringBuilder();
        whatIfs.forEach(
                w ->
                        lines.append(w.kind())
                                .append(' ')
                                .append(w.says())
                                .append(": ")
                                .append(w.verdict().words())
                                .append(w.flips() ? ", flips\n" : "\n"));
        return lines.toString();
    }
}
