package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.quadrature.GaussianRule;

/** How many points the integrals use. */
public enum Fineness {
    /** For panels: probabilities within 0.002 of brute force, in about a millisecond. */
    PANEL(0.5, 1),
    /** For the many what-ifs of the next question: two decimals are enough to choose by. */
    SCAN(0.6, 1.3),
    /** For single posteriors that are compared with published values. */
    REFERENCE(0.33, 0.8);

    private final double stepPerSd;

    private final double generalStep;

    Fineness(double stepPerSd, double generalStep) {
        this.stepPerSd = stepPerSd;
        this.generalStep = generalStep;
    }

    /** The widest step of a lattice of levels, in standard deviations of the narrowest curve. */
    double stepPerSd() {
        return stepPerSd;
    }

    /** The step over what all competencies share, as a multiple of the panel's. */
    double generalStep() {
        return generalStep;
    }

    /**
     * The rule for that many unknown severities; for many of them only the degree 5 is affordable.
     */
    GaussianRule rule(int severities) {
        if (this == SCAN && severities > 1) {
            return GaussianRule.thirdDegree(severities);
        }
        int perSeverity = perSeverity(severities);
        return perSeverity > 0
                ? GaussianRule.product(severities, perSeverity)
                : GaussianRule.fifthDegree(severities);
    }

    private int perSeverity(int severities) {
        boolean panel = this != REFERENCE;
        return switch (severities) {
            case 0 -> 1;
            case 1 -> panel ? 7 : 21;
            case 2 -> panel ? 3 : 15;
            case 3 -> panel ? 3 : 9;
            case 4, 5 -> panel ? 0 : 7;
            case 6 -> panel ? 0 : 5;
            default -> 0;
        };
    }
}
