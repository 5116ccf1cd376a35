package dev.plumbline.cli.panel;

import dev.plumbline.cli.edge.Progress;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What the ratings of one candidate say, whole and in parts. The parts do not depend on one
 * another, so they are computed side by side; which thread took which does not show.
 *
 * @param panel the ratings under the stated model
 * @param whole of all ratings
 * @param without each rater in turn, in the panel's order of raters
 * @param severityIgnored as if nobody were strict
 * @param after the first rating, the first two, and so on; empty when nobody asked for them
 */
public record OwnPosteriors(
        OwnPanel panel,
        PanelPosterior whole,
        List<PanelPosterior> without,
        PanelPosterior severityIgnored,
        List<PanelPosterior> after) {

    public OwnPosteriors {
        without = List.copyOf(without);
        after = List.copyOf(after);
    }

    /**
     * Computes them, with a bar for whoever watches.
     *
     * @param eachRating whether also after each rating
     */
    public static OwnPosteriors of(OwnPanel panel, boolean eachRating, Surroundings surroundings) {
        List<Supplier<PanelPosterior>> parts = new ArrayList<>();
        parts.add(panel::whole);
        parts.add(panel::severityIgnored);
        for (SeverityPrior rater : panel.raters()) {
            parts.add(() -> panel.without(rater.rater()));
        }
        int ratings = eachRating ? panel.ratings().size() : 0;
        IntStream.rangeClosed(1, ratings).forEach(n -> parts.add(() -> panel.after(n)));
        List<PanelPosterior> done = compute(parts, surroundings);
        int raters = panel.raters().size();
        return new OwnPosteriors(
                panel,
                done.get(0),
                done.subList(2, 2 + raters),
                done.get(1),
                done.subList(2 + raters, done.size()));
    }

    private static List<PanelPosterior> compute(
            List<Supplier<PanelPosterior>> parts, Surroundings surroundings) {
        try (Progress progress = new Progress(surroundings, "Integrating", parts.size())) {
            return parts.parallelStream()
                    .map(
                            part -> {
                                PanelPosterior posterior = part.get();
                                progress.step(1);
                                return posterior;
                            })
                    .toList();
        }
    }
}
