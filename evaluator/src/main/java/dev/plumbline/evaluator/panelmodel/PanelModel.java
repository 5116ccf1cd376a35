package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.CanonicalPanel;
import dev.plumbline.evaluator.panelmodel.posterior.CanonicalPanel.Mark;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import dev.plumbline.evaluator.panelmodel.posterior.Integral;
import dev.plumbline.evaluator.panelmodel.posterior.LevelCurve;
import dev.plumbline.evaluator.panelmodel.posterior.PosteriorIntegral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The model of one panel: two people who heard the same answer share its luck, nobody knows who of
 * the panel is strict, and all competencies of one person have something in common. Equal panels
 * give equal bits, in whatever order and under whatever names they come.
 *
 * <p>Sources: Masters (1982) for the steps, Linacre (1989) for severities, Wilson and Hoskens
 * (2001) and Patz et al. (2002) for raters of one answer, Gibbons and Hedeker (1992) for the shared
 * part.
 */
public final class PanelModel {

    private static final int HIGHEST = 4;

    private final PanelParameters parameters;
    private final Fineness fineness;

    public PanelModel(PanelParameters parameters, Fineness fineness) {
        this.parameters = parameters;
        this.fineness = fineness;
    }

    /**
     * The posterior. A panel without a rating gives the prior.
     *
     * @param slack how far the weighted margin may lie below 0 under a plan, in levels, 0 or more
     */
    public PanelPosterior posterior(PanelRatings ratings, PanelProfile profile, double slack) {
        CanonicalPanel panel = CanonicalPanel.of(ratings, profile);
        Integral integral = PosteriorIntegral.of(panel, parameters, slack, fineness);
        return new PanelPosterior(
                competencies(profile, panel, integral.levels()),
                severities(ratings, panel, integral),
                integral.musts(),
                integral.role(),
                integral.plan(),
                integral.logMarginal());
    }

    private static List<CompetencyPosterior> competencies(
            PanelProfile profile, CanonicalPanel panel, List<LevelCurve> curves) {
        double[][] borders = new double[HIGHEST][];
        Map<String, Integer> places = new HashMap<>();
        for (int c = 0; c < curves.size(); c++) {
            places.put(panel.competencies().get(c).competency(), c);
        }
        for (int k = 1; k <= HIGHEST; k++) {
            borders[k - 1] = curves.get(0).sharesAbove(k - 0.5);
        }
        List<CompetencyPosterior> posteriors = new ArrayList<>();
        for (Demand demand : profile.demands()) {
            int place = places.getOrDefault(demand.competency(), 0);
            posteriors.add(competency(demand, panel, place, curves.get(place), borders));
        }
        return posteriors;
    }

    private static CompetencyPosterior competency(
            Demand demand, CanonicalPanel panel, int place, LevelCurve curve, double[][] borders) {
        double[] atLeast = new double[HIGHEST + 2];
        atLeast[0] = 1;
        for (int k = 1; k <= HIGHEST; k++) {
            atLeast[k] = curve.above(borders[k - 1]);
        }
        List<Mark> marks =
                panel.marks().stream().filter(mark -> mark.competency() == place).toList();
        return new CompetencyPosterior(
                demand.competency(),
                curve.mean(),
                curve.sd(),
                IntStream.rangeClosed(0, HIGHEST)
                        .mapToObj(k -> Math.max(0, atLeast[k] - atLeast[k + 1]))
                        .toList(),
                atLeast(demand.required(), curve, atLeast),
                demand.must().isPresent()
                        ? OptionalDouble.of(atLeast(demand.must().getAsInt(), curve, atLeast))
                        : OptionalDouble.empty(),
                new CompetencyPosterior.Range(
                        clipped(curve.quantile(0.1)), clipped(curve.quantile(0.9))),
                (int) marks.stream().mapToInt(Mark::question).distinct().count(),
                marks.size(),
                (int) marks.stream().mapToInt(Mark::rater).distinct().count(),
                curve);
    }

    private static double atLeast(int level, LevelCurve curve, double[] atLeast) {
        return level >= 1 && level <= HIGHEST ? atLeast[level] : curve.atLeast(level - 0.5);
    }

    private static double clipped(double level) {
        return Math.min(HIGHEST, Math.max(0, level));
    }

    private static List<SeverityPosterior> severities(
            PanelRatings ratings, CanonicalPanel panel, Integral integral) {
        Map<String, SeverityPosterior> known = new HashMap<>();
        for (int r = 0; r < panel.raters().size(); r++) {
            String rater = panel.raters().get(r).rater();
            known.put(
                    rater,
                    new SeverityPosterior(
                            rater, integral.severityMeans()[r], integral.severitySds()[r]));
        }
        return ratings.raters().stream().map(rater -> severity(rater, known)).toList();
    }

    private static SeverityPosterior severity(
            SeverityPrior prior, Map<String, SeverityPosterior> known) {
        return known.getOrDefault(
                prior.rater(), new SeverityPosterior(prior.rater(), prior.mean(), prior.sd()));
    }
}
