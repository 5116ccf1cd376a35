package dev.plumbline.evaluator.reliability.icc;

/**
 * Components of variance of the design subjects x raters: Brennan (2001), Generalizability theory,
 * chapter 2 (estimates from mean squares) and chapter 1 (D study). A component that comes out below
 * zero counts as zero in the D study.
 *
 * @param subject variance of the subjects, above 0
 * @param rater variance of the raters' severity
 * @param residual variance of everything else, rounding and luck
 */
public record Generalizability(double subject, double rater, double residual) {

    /**
     * What so many raters would give.
     *
     * @param raters how many rate each subject
     * @param relative E rho squared: how well the order of subjects is kept
     * @param absolute Phi: how well their levels are kept
     * @param relativeError standard error of measurement for comparing subjects, in levels
     * @param absoluteError standard error of measurement for levels, in levels
     */
    public record DStudy(
            int raters,
            double relative,
            double absolute,
            double relativeError,
            double absoluteError) {}

    static Generalizability of(MeanSquares m) {
        return new Generalizability(
                (m.betweenSubjects() - m.residual()) / m.raters(),
                (m.betweenRaters() - m.residual()) / m.subjects(),
                m.residual());
    }

    /** The D study for a number of raters, at least 1. */
    public DStudy with(int raters) {
        double relative = residual / raters;
        double absolute = (Math.max(0, rater) + residual) / raters;
        return new DStudy(
                raters,
                subject / (subject + relative),
                subject / (subject + absolute),
                Math.sqrt(relative),
                Math.sqrt(absolute));
    }
}
