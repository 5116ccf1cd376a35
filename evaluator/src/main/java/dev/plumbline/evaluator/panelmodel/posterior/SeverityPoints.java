package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.quadrature.GaussianRule;
import dev.plumbline.evaluator.panelmodel.quadrature.SymmetricRoot;
import java.util.Arrays;

/**
 * Points at which unknown severities are summed: those of a Gaussian rule, placed at the joint mode
 * with the symmetric root of the posterior's own covariance. Placed by the prior instead they miss
 * the posterior of a panel in which one gave all 0 and another all 4.
 *
 * @param severities one row for each point: the severity of each interviewer, in levels
 * @param weights the rule's weights; some may be negative
 * @param logRatio logarithm of prior over proposal density at each point, up to {@code logVolume}
 * @param logVolume half the logarithm of the determinant of the covariance
 */
record SeverityPoints(
        double[][] severities, double[] weights, double[] logRatio, double logVolume) {

    static SeverityPoints around(
            JointMode mode, CanonicalPanel panel, int[] unknown, GaussianRule rule) {
        double[] centre = mode.severities(unknown);
        SymmetricRoot spread = SymmetricRoot.of(mode.severityCovariance(unknown));
        double[][] severities = new double[rule.size()][];
        double[] logRatio = new double[rule.size()];
        for (int i = 0; i < rule.size(); i++) {
            double[] direction = rule.points()[i];
            double[] standardised = placed(centre, spread.root(), direction);
            severities[i] = severities(panel, unknown, standardised);
            logRatio[i] = 0.5 * (square(direction) - square(standardised));
        }
        return new SeverityPoints(
                severities, rule.weights(), logRatio, 0.5 * spread.logDeterminant());
    }

    int size() {
        return weights.length;
    }

    private static double[] placed(double[] centre, double[][] root, double[] direction) {
        double[] at = centre.clone();
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                at[i] += root[i][j] * direction[j];
            }
        }
        return at;
    }

    private static double square(double[] vector) {
        return Arrays.stream(vector).map(v -> v * v).sum();
    }

    private static double[] severities(CanonicalPanel panel, int[] unknown, double[] standardised) {
        double[] severities = panel.raters().stream().mapToDouble(SeverityPrior::mean).toArray();
        for (int i = 0; i < unknown.length; i++) {
            severities[unknown[i]] += panel.raters().get(unknown[i]).sd() * standardised[i];
        }
        return severities;
    }
}
