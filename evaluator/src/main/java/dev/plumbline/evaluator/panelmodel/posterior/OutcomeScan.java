package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.quadrature.Edgeworth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one more answer on one competency could do to the bar of the role, without a posterior for
 * each outcome: given severities and what all competencies share, the answer touches this
 * competency only, so the sums over all the others are made once and kept.
 */
public final class OutcomeScan {

    /** States with less than this share of the mass so far are left out. */
    private static final double NEGLIGIBLE = 1e-4;

    private final int competency;
    private final double logitsPerLevel;
    private final double slack;
    private final Grid grid;
    private final RoleSums one;
    private final List<Point> points = new ArrayList<>();
    private double whole;

    /** One point of the severities, with the likelihood of the competency's present ratings. */
    private record Point(double[] severities, double[] explained, List<State> states) {}

    /** One value of what all share, with the sums over the other competencies. */
    private record State(double[] levelShare, double weight, double musts, double[] cumulants) {}

    /**
     * What one outcome would mean.
     *
     * @param probability of the outcome, 0 to 1
     * @param role P(every must and margin at least 0) after it: A
     * @param plan P(every must and margin at least minus the slack) after it: B
     */
    public record Outcome(double probability, double role, double plan) {}

    private OutcomeScan(
            CanonicalPanel panel, PanelParameters parameters, double slack, int competency) {
        this.competency = competency;
        this.slack = slack;
        logitsPerLevel = parameters.logitsPerLevel();
        Ground ground = Ground.lay(panel, parameters, Fineness.SCAN);
        grid = ground.grid();
        one = new RoleSums(panel.competencies(), new int[] {competency}, grid.levels());
        collect(panel, ground);
    }

    /** Makes the sums that all outcomes on a competency, by its index in the panel, share. */
    public static OutcomeScan of(
            CanonicalPanel panel, PanelParameters parameters, double slack, int competency) {
        return new OutcomeScan(panel, parameters, slack, competency);
    }

    private void collect(CanonicalPanel panel, Ground ground) {
        AnswerLikelihood likelihood =
                new AnswerLikelihood(panel, ground.curves(), logitsPerLevel, grid);
        int[] others =
                IntStream.range(0, panel.competencies().size())
                        .filter(c -> c != competency)
                        .toArray();
        RoleSums rest = new RoleSums(panel.competencies(), others, grid.levels());
        SeverityPoints severities = ground.points();
        double reference = 0;
        for (int i = 0; i < severities.size(); i++) {
            double[] at = severities.severities()[i];
            double log = likelihood.read(at) + severities.logRatio()[i];
            reference = i == 0 ? log : reference;
            rest.load(likelihood::of);
            one.load(likelihood::of);
            double share = severities.weights()[i] * Math.exp(log - reference);
            points.add(new Point(at, likelihood.of(competency).clone(), states(rest, share)));
        }
    }

    private List<State> states(RoleSums rest, double share) {
        List<State> states = new ArrayList<>();
        for (int g = 0; g < grid.general().length; g++) {
            double[] levelShare = grid.levelShare()[g];
            rest.sum(levelShare);
            one.sum(levelShare);
            double weight = share * grid.generalShare()[g] * rest.mass();
            double mass = weight * one.mass();
            if (Math.abs(mass) > NEGLIGIBLE * Math.abs(whole)) {
                double[] cumulants = new double[4];
                double musts = rest.musts(cumulants);
                states.add(new State(levelShare, weight, musts, cumulants));
                whole += mass;
            }
        }
        return states;
    }

    /**
     * Every outcome of one more answer; their probabilities sum to 1.
     *
     * @param scale of the question asked
     * @param raters index in the panel of each who will rate it; -1 for one who has rated nothing
     *     yet
     * @param expected severity, in levels, of those who have rated nothing yet
     */
    public List<Outcome> outcomes(RatingScale scale, int[] raters, double[] expected) {
        FutureAnswer answer = new FutureAnswer(grid, scale, logitsPerLevel, raters.length);
        double[][] totals = new double[answer.outcomes()][3];
        double[] explained = new double[grid.levels().size()];
        for (Point point : points) {
            double[] severities = expected.clone();
            for (int r = 0; r < raters.length; r++) {
                severities[r] = raters[r] < 0 ? expected[r] : point.severities[raters[r]];
            }
            answer.read(severities);
            for (int outcome = 0; outcome < totals.length; outcome++) {
                answer.likelihood(outcome, explained);
                for (int i = 0; i < explained.length; i++) {
                    explained[i] *= point.explained[i];
                }
                one.load(c -> explained);
                addStates(totals[outcome], point.states);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (double[] total : totals) {
            outcomes.add(new Outcome(total[0] / whole, total[1] / total[0], total[2] / total[0]));
        }
        return outcomes;
    }

    private void addStates(double[] total, List<State> states) {
        for (State state : states) {
            one.sum(state.levelShare);
            double weight = state.weight * one.mass();
            total[0] += weight;
            double[] cumulants = state.cumulants.clone();
            double met = weight * state.musts * one.musts(cumulants);
            if (met != 0) {
                total[1] += met * Edgeworth.atLeast(0, cumulants);
                total[2] += met * Edgeworth.atLeast(-slack, cumulants);
            }
        }
    }
}
