package dev.plumbline.evaluator.robustness;

import dev.plumbline.bank.model.Assumptions;

/** The assumptions that are moved to see whether the verdict hangs on them. */
enum Assumption {
    RHO("what all competencies share (rho)") {
        @Override
        double of(Assumptions all) {
            return all.rho();
        }

        @Override
        Assumptions moved(Assumptions all, double value) {
            return with(all, Math.min(0.99, value), all.tau(), all.severitySd());
        }
    },
    TAU("one answer's luck (tau)") {
        @Override
        double of(Assumptions all) {
            return all.tau();
        }

        @Override
        Assumptions moved(Assumptions all, double value) {
            return with(all, all.rho(), value, all.severitySd());
        }
    },
    SEVERITY("how far interviewers differ in strictness") {
        @Override
        double of(Assumptions all) {
            return all.severitySd();
        }

        @Override
        Assumptions moved(Assumptions all, double value) {
            return with(all, all.rho(), all.tau(), value);
        }
    };

    private final String words;

    Assumption(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract double of(Assumptions all);

    abstract Assumptions moved(Assumptions all, double value);

    private static Assumptions with(Assumptions all, double rho, double tau, double severitySd) {
        return new Assumptions(
                all.logitsPerLevel(),
                all.mean(),
                all.sd(),
                rho,
                tau,
                all.tauCalibrated(),
                severitySd);
    }
}
