package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that is fixed before the sums begin: where the joint mode lies, the lattices laid around it,
 * and the points for severities.
 */
record Ground(CanonicalPanel panel, List<RatingCurve> curves, Grid grid, SeverityPoints points) {

    static Ground lay(CanonicalPanel panel, PanelParameters parameters, Fineness fineness) {
        int[] unknown =
                IntStream.range(0, panel.raters().size())
                        .filter(r -> panel.raters().get(r).sd() > 0)
                        .toArray();
        List<RatingCurve> curves = RatingCurve.of(panel.questions(), parameters.logitsPerLevel());
        JointMode mode = new JointMode(panel, parameters, curves);
        Grid grid = Grid.around(mode, panel, unknown, parameters, fineness);
        SeverityPoints points =
                SeverityPoints.around(mode, panel, unknown, fineness.rule(unknown.length));
        return new Ground(panel, curves, grid, points);
    }
}
