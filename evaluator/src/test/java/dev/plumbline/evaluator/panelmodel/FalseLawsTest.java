package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What sounds like a law of such a model and is none, each with the panel that shows it. */
class FalseLawsTest {

    private static final PanelModel MODEL = new PanelModel(Panels.ASSUMED, Fineness.PANEL);
    private static final PanelProfile ONE =
            new PanelProfile(List.of(new Demand("c1", 3, OptionalInt.empty(), 1)));

    @Test
    void aHigherRatingCanLowerAProbabilityWhenSeveritiesAreUnknown() {
        double before = atLeast3(eightAnswers(1));
        double after = atLeast3(eightAnswers(4));

        assertThat(before).isCloseTo(.886, within(.002));
        assertThat(after).isCloseTo(.833, within(.002));
    }

    @Test
    void removingEvidenceCanRaiseCertainty() {
        double with = atLeast3(new Panels().answer("c1", 4, 4).answer("c1", 1, -1));
        double without = atLeast3(new Panels().answer("c1", 4, 4));

        assertThat(without).isCloseTo(.925, within(.002));
        assertThat(with).isCloseTo(.607, within(.002));
    }

    @Test
    void deletingEvidenceCanTurnNotYetIntoReady() {
        Panels mixed = new Panels();
        Panels good = new Panels();
        for (Demand demand : Panels.SENIOR.demands().subList(0, 7)) {
            mixed.answer(demand.competency(), 3, 3).answer(demand.competency(), 1, 1);
            good.answer(demand.competency(), 3, 3);
        }

        assertThat(MODEL.posterior(mixed.panel(), Panels.SENIOR, Panels.SLACK).role())
                .isCloseTo(.105, within(.002));
        assertThat(MODEL.posterior(good.panel(), Panels.SENIOR, Panels.SLACK).role())
                .isCloseTo(.875, within(.002));
    }

    @Test
    void sixAgreeingRatersOfOneAnswerAreStillOneAnswer() {
        Panels panels = new Panels().answer("c1", 3, 3, 3, 3, 3, 3);
        for (String rater : List.of("A", "B", "C", "D", "E", "F")) {
            panels.severity(rater, 0, 0);
        }

        double sd = MODEL.posterior(panels.panel(), ONE, 0).competency("c1").sd();

        assertThat(sd).isCloseTo(.644, within(.001));
    }

    /** A, B, C and D rate one answer; A alone rates seven more of the same competency, all 3. */
    private static Panels eightAnswers(int firstByA) {
        Panels panels = new Panels().answer("c1", firstByA, 3, 3, 3);
        for (int i = 0; i < 7; i++) {
            panels.answer("c1", 3);
        }
        return panels;
    }

    private static double atLeast3(Panels panels) {
        return MODEL.posterior(panels.panel(), ONE, 0).competency("c1").curve().atLeast(2.5);
    }
}
