package dev.plumbline.evaluator.simulation;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import java.util.List;
import java.util.OptionalInt;

/** What is simulated in tests: a role of four competencies, one of them a must. */
final class Setups {

    static final Assumptions STATED = new Assumptions(2, 2, 1.2, 0.6, 0.7, 0.55, 0.35);
    static final VerdictRule RULE = new VerdictRule(0.70, 0.5, 0.70, 4, 2, 2, 2);
    static final PanelProfile PROFILE =
            new PanelProfile(
                    List.of(
                            new Demand("security", 3, OptionalInt.of(2), 0.4),
                            new Demand("data", 3, OptionalInt.empty(), 0.3),
                            new Demand("release", 2, OptionalInt.empty(), 0.2),
                            new Demand("mentoring", 2, OptionalInt.empty(), 0.1)));
    static final PanelDesign DESIGN =
            new PanelDesign(
                    List.of("security", "data", "release", "security", "data", "release"), 2);

    private Setups() {}

    static SimulationSetup stated() {
        return drawnFrom(STATED);
    }

    static SimulationSetup drawnFrom(Assumptions truth) {
        return new SimulationSetup(PROFILE, DESIGN, STATED, truth, RULE);
    }

    static SimulationSetup wrong(Assumption assumption, double value) {
        return drawnFrom(assumption.changed(STATED, value));
    }

    static SimulationResult run(SimulationSetup setup, int panels, long seed) {
        return new Simulation(setup).run(0, panels, new Chance(seed)).result();
    }
}
