package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.CanonicalPanel.Mark;
import dev.plumbline.evaluator.panelmodel.posterior.RatingCurve.Slope;
import dev.plumbline.evaluator.panelmodel.quadrature.PositiveDefinite;
import java.util.Arrays;
import java.util.List;

/**
 * Where the joint posterior of everything unknown is highest, and how it falls off there. The
 * unknowns are in units of their prior standard deviation: what all competencies share, each
 * competency's own part, each answer's luck, each interviewer's severity. The logarithm of the
 * posterior is concave, so there is one mode, and Newton's method with halved steps finds it.
 */
final class JointMode {

    private static final int ITERATIONS = 60;
    private static final double ENOUGH = 1e-8;

    private final CanonicalPanel panel;
    private final PanelParameters parameters;
    private final List<RatingCurve> curves;
    private final int unknowns;
    private final double[] mode;
    private final double[] information;
    private final double[][] covariance;

    JointMode(CanonicalPanel panel, PanelParameters parameters, List<RatingCurve> curves) {
        this.panel = panel;
        this.parameters = parameters;
        this.curves = curves;
        unknowns =
                1 + panel.competencies().size() + panel.questions().size() + panel.raters().size();
        information = new double[panel.marks().size()];
        mode = climb();
        covariance = PositiveDefinite.of(hessian(mode, new double[unknowns])).inverse();
    }

    /** What all competencies share at the mode, in prior standard deviations. */
    double general() {
        return mode[0];
    }

    /** The standard deviation of what they share, seen from the mode. */
    double generalSd() {
        return Math.sqrt(covariance[0][0]);
    }

    /** The same with severities fixed. */
    double generalSdGivenSeverities(int[] raters) {
        if (raters.length == 0) {
            return generalSd();
        }
        double[] along = new double[raters.length];
        for (int i = 0; i < raters.length; i++) {
            along[i] = covariance[0][severity(raters[i])];
        }
        double[] regressed = PositiveDefinite.of(severityCovariance(raters)).solve(along);
        double explained = 0;
        for (int i = 0; i < raters.length; i++) {
            explained += along[i] * regressed[i];
        }
        return Math.sqrt(covariance[0][0] - explained);
    }

    /** The level of a competency at the mode. */
    double level(int competency) {
        return parameters.mean()
                + parameters.sharedSd() * mode[0]
                + parameters.ownSd() * mode[1 + competency];
    }

    /** Its standard deviation seen from the mode, in levels. */
    double levelSd(int competency) {
        double shared = parameters.sharedSd();
        double own = parameters.ownSd();
        int e = 1 + competency;
        return Math.sqrt(
                shared * shared * covariance[0][0]
                        + 2 * shared * own * covariance[0][e]
                        + own * own * covariance[e][e]);
    }

    /** The same with severities and what all competencies share fixed: the narrowest it gets. */
    double levelSdGivenTheRest(int competency) {
        double[] perAnswer = new double[panel.questions().size()];
        for (int i = 0; i < information.length; i++) {
            Mark mark = panel.marks().get(i);
            if (mark.competency() == competency) {
                perAnswer[mark.question()] += information[i];
            }
        }
        double own = parameters.ownSd();
        double luck = parameters.tau() * parameters.tau();
        double precision = 1 / (own * own);
        for (double told : perAnswer) {
            precision += told / (1 + luck * told);
        }
        return 1 / Math.sqrt(precision);
    }

    /** Severities at the mode, in prior standard deviations from the prior mean. */
    double[] severities(int[] raters) {
        return Arrays.stream(raters).mapToDouble(r -> mode[severity(r)]).toArray();
    }

    /** Their covariance seen from the mode, everything else integrated out. */
    double[][] severityCovariance(int[] raters) {
        double[][] block = new double[raters.length][raters.length];
        for (int i = 0; i < raters.length; i++) {
            for (int j = 0; j < raters.length; j++) {
                block[i][j] = covariance[severity(raters[i])][severity(raters[j])];
            }
        }
        return block;
    }

    private int luck(int question) {
        return 1 + panel.competencies().size() + question;
    }

    private int severity(int rater) {
        return 1 + panel.competencies().size() + panel.questions().size() + rater;
    }

    private double[] climb() {
        double[] at = new double[unknowns];
        double height = height(at);
        for (int i = 0; i < ITERATIONS; i++) {
            double[] gradient = new double[unknowns];
            double[] step = PositiveDefinite.of(hessian(at, gradient)).solve(gradient);
            double size = Arrays.stream(step).map(Math::abs).max().orElse(0);
            double[] next = moved(at, step, 1);
            double nextHeight = height(next);
            for (double share = 0.5; nextHeight < height && share > 1e-6; share /= 2) {
                next = moved(at, step, share);
                nextHeight = height(next);
            }
            at = next;
            height = nextHeight;
            if (size < ENOUGH) {
                break;
            }
        }
        return at;
    }

    private static double[] moved(double[] at, double[] step, double share) {
        double[] next = at.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += share * step[i];
        }
        return next;
    }

    /** Logarithm of the joint posterior up to a constant. */
    private double height(double[] at) {
        double height = 0;
        for (double v : at) {
            height -= 0.5 * v * v;
        }
        for (Mark mark : panel.marks()) {
            height += slope(mark, at).log();
        }
        return height;
    }

    /** The negative Hessian; adds the gradient to {@code gradient} and keeps the information. */
    private double[][] hessian(double[] at, double[] gradient) {
        double[][] hessian = new double[unknowns][unknowns];
        for (int i = 0; i < unknowns; i++) {
            hessian[i][i] = 1;
            gradient[i] -= at[i];
        }
        for (int m = 0; m < information.length; m++) {
            Mark mark = panel.marks().get(m);
            Slope slope = slope(mark, at);
            information[m] = -slope.curvature();
            int[] where = where(mark);
            double[] by = loadings(mark);
            for (int i = 0; i < where.length; i++) {
                gradient[where[i]] += slope.slope() * by[i];
                for (int j = 0; j < where.length; j++) {
                    hessian[where[i]][where[j]] += information[m] * by[i] * by[j];
                }
            }
        }
        return hessian;
    }

    private Slope slope(Mark mark, double[] at) {
        int[] where = where(mark);
        double[] by = loadings(mark);
        double z = parameters.mean() - panel.raters().get(mark.rater()).mean();
        for (int i = 0; i < where.length; i++) {
            z += by[i] * at[where[i]];
        }
        return curves.get(mark.question()).slope(z, mark.from(), mark.upTo());
    }

    private int[] where(Mark mark) {
        return new int[] {0, 1 + mark.competency(), luck(mark.question()), severity(mark.rater())};
    }

    private double[] loadings(Mark mark) {
        SeverityPrior rater = panel.raters().get(mark.rater());
        return new double[] {
            parameters.sharedSd(), parameters.ownSd(), parameters.tau(), -rater.sd()
        };
    }
}
