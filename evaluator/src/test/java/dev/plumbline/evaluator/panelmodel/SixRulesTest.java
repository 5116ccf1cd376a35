package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SixRulesTest {

    private static final PanelProfile TWO =
            new PanelProfile(
                    List.of(Panels.demand("security", 3, 2, 60), Panels.demand("craft", 3, 0, 40)));
    private static final SixRules RULES = new SixRules(new VerdictRule(.7, .5, .7, 2, 1, 1, 1));

    @Test
    void aProbabilityThatRoundsToTheThresholdMeetsIt() {
        assertThat(decide(good(), 0.6995, 0.9).rule()).isEqualTo(DecidingRule.ROLE_MET);
        assertThat(decide(good(), 0.69949, 0.9).rule())
                .isEqualTo(DecidingRule.ROLE_MET_WITHIN_SLACK);
    }

    @Test
    void aProbabilityThatRoundsToTheRestIsNotYet() {
        assertThat(decide(good(), 0.30049, 0.69949).rule()).isEqualTo(DecidingRule.ROLE_UNLIKELY);
        assertThat(decide(good(), 0.3005, 0.69949).rule()).isEqualTo(DecidingRule.UNDECIDED);
    }

    @Test
    void aMustShortOnTwoAnswersSettlesItHoweverLittleWasAsked() {
        Panels panels = new Panels().answer("security", 1).answer("security", 1);

        PanelVerdict verdict = decide(panels, 0.9, 0.95);

        assertThat(verdict.rule()).isEqualTo(DecidingRule.MUST_SHORT);
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(verdict.shortMusts()).containsExactly("security");
    }

    @Test
    void aMustHalfALevelBelowItsFloorIsNotShort() {
        Panels panels = new Panels().answer("security", 1, 2).answer("craft", 3, 3);

        PanelVerdict verdict = decide(panels, 0.9, 0.95);

        assertThat(verdict.shortMusts()).isEmpty();
        assertThat(verdict.own().get(0).own()).hasValue(1.5);
    }

    @Test
    void theTopOfAQuestionCountsAsTheLevelAskedFor() {
        Panels panels =
                new Panels()
                        .answer("security", RatingScale.halfWay(1, 2), 2, 2)
                        .answer("craft", 3, 3);

        assertThat(decide(panels, 0.9, 0.95).own().get(0).own()).hasValue(3);
    }

    @Test
    void theOwnLevelIsTheMeanOfAnswersAndNotOfRatings() {
        Panels panels =
                new Panels().answer("security", 4, 4, 4).answer("security", 1).answer("craft", 3);

        assertThat(decide(panels, 0.9, 0.95).own().get(0).own()).hasValue(2.5);
    }

    @Test
    void aStrictRatersRatingsCountForMoreWhenCalibrated() {
        Panels panels =
                new Panels().severity("A", 0.25, 0.1).answer("security", 2).answer("craft", 3);

        assertThat(decide(panels, 0.9, 0.95).own().get(0).own()).hasValue(2.25);
    }

    @Test
    void whatWasNotAskedLowersTheWeightObservedAndIsNoGap() {
        Panels panels = new Panels().answer("security", 3, 3).answer("security", 3, 3);

        PanelVerdict verdict = decide(panels, 0.9, 0.95);

        assertThat(verdict.weightObserved()).isEqualTo(0.6);
        assertThat(verdict.rule()).isEqualTo(DecidingRule.EVIDENCE_MINIMA);
        assertThat(verdict.gaps()).isEmpty();
        assertThat(verdict.own().get(1).own()).isEmpty();
    }

    private static Panels good() {
        return new Panels().answer("security", 3, 3).answer("craft", 3, 3);
    }

    /** The panel's own posterior with A and B replaced. */
    private static PanelVerdict decide(Panels panels, double role, double plan) {
        PanelRatings panel = panels.panel();
        PanelPosterior real =
                new PanelModel(Panels.ASSUMED, Fineness.PANEL).posterior(panel, TWO, 0.5);
        return RULES.decide(
                panel,
                TWO,
                new PanelPosterior(
                        real.competencies(), real.raters(), real.musts(), role, plan, 0));
    }
}
