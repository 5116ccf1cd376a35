package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import java.util.List;

/**
 * The levels of a simulated candidate, which no real panel ever sees.
 *
 * @param levels the true level in each competency of the profile, in its order, not clipped
 */
public record Truth(List<Double> levels) {

    public Truth {
        levels = List.copyOf(levels);
    }

    /** Whether every must is met and the weighted margin is at least minus the slack. */
    public boolean meets(PanelProfile profile, double slack) {
        double margin = 0;
        for (int c = 0; c < levels.size(); c++) {
            Demand demand = profile.demands().get(c);
            if (levels.get(c) < demand.floor()) {
                return false;
            }
            margin += demand.weight() * (levels.get(c) - demand.bar());
        }
        return margin >= -slack;
    }
}
