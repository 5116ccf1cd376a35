package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against its brute-force twin, which shares no code with it. */
class BruteForceTest {

    private static final double TOLERANCE = 0.002;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void twoRatersAgreeWithALattice(long seed) {
        assertSame(Panels.random(new SplittableRandom(seed), 2, 9, 0.2), Panels.SENIOR);
    }

    @ParameterizedTest
    @CsvSource({"3, 5", "4, 6", "6, 7"})
    void moreRatersAgreeWithQuasiRandomPoints(int raters, long seed) {
        assertSame(Panels.random(new SplittableRandom(seed), raters, 8, 0.2), Panels.SENIOR);
    }

    @Test
    void oneRaterAllZeroAndAnotherAllFourAgree() {
        assertSame(extreme(0, 4).panel(), Panels.SENIOR);
    }

    @Test
    void zeroFourZeroAgrees() {
        assertSame(extreme(0, 4, 0).panel(), Panels.SENIOR);
    }

    @Test
    void sixRatersAtBothEndsAgree() {
        assertSame(extreme(0, 4, 0, 4, 0, 4).panel(), Panels.JUNIOR);
    }

    @Test
    void aPanelWithoutARatingIsThePrior() {
        assertSame(new Panels().panel(), Panels.SENIOR);
    }

    private static Panels extreme(int... given) {
        Panels panels = new Panels();
        for (int q = 0; q < 8; q++) {
            panels.answer(Panels.JUNIOR.demands().get(q % 7).competency(), given);
        }
        return panels;
    }

    private static void assertSame(PanelRatings asGiven, PanelProfile profile) {
        PanelRatings panel = onlyAskedFor(asGiven, profile);
        BruteForce.Result twin =
                panel.raters().size() <= 2
                        ? BruteForce.lattice(Panels.ASSUMED, panel, profile, Panels.SLACK, 33)
                        : BruteForce.sampled(
                                Panels.ASSUMED,
                                panel,
                                profile,
                                Panels.SLACK,
                                700,
                                new SplittableRandom(3));

        PanelPosterior posterior =
                new PanelModel(Panels.ASSUMED, Fineness.PANEL)
                        .posterior(panel, profile, Panels.SLACK);

        assertThat(posterior.musts()).isCloseTo(twin.musts(), within(TOLERANCE));
        assertThat(posterior.role()).isCloseTo(twin.role(), within(TOLERANCE));
        assertThat(posterior.plan()).isCloseTo(twin.plan(), within(TOLERANCE));
        for (int c = 0; c < profile.demands().size(); c++) {
            for (int k = 1; k <= 4; k++) {
                assertThat(posterior.competencies().get(c).curve().atLeast(k - 0.5))
                        .isCloseTo(twin.atLeast()[c][k], within(TOLERANCE));
            }
        }
        for (int r = 0; r < panel.raters().size(); r++) {
            assertThat(posterior.raters().get(r).mean())
                    .isCloseTo(twin.severity()[r], within(TOLERANCE));
        }
    }

    /** The twin knows the competencies of the role only. */
    private static PanelRatings onlyAskedFor(PanelRatings panel, PanelProfile profile) {
        var asked = profile.demands().stream().map(demand -> demand.competency()).toList();
        var questions =
                panel.questions().stream().filter(q -> asked.contains(q.competency())).toList();
        var ids = questions.stream().map(question -> question.id()).toList();
        return new PanelRatings(
                panel.raters(),
                questions,
                panel.ratings().stream().filter(r -> ids.contains(r.question())).toList());
    }
}
