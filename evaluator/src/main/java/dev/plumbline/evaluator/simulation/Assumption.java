package dev.plumbline.evaluator.simulation;

import dev.plumbline.bank.model.Assumptions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One assumption of the panel model that a simulation can draw otherwise. */
public enum Assumption {
    /** Standard deviation of one answer's luck, in levels. */
    TAU("tau", "one answer's luck", 0, 3),
    /** Standard deviation of how strict interviewers are, in levels. */
    SEVERITY_SD("severity_sd", "how far interviewers differ in strictness", 0, 3),
    /** Share of the variance that all competencies of a person have in common. */
    RHO("rho", "the share that a person's competencies have in common", 0, 0.99),
    /** Steepness of the rating steps, in logits per level. */
    A("a", "logits per level", 0.2, 10),
    /** Mean level of the people interviewed. */
    MU("mu", "the mean level of those interviewed", -2, 6),
    /** Standard deviation of the levels of the people interviewed. */
    SD("sd", "how far those interviewed differ, in levels", 0.1, 4);

    private final String word;
    private final String says;
    private final double least;
    private final double most;

    Assumption(String word, String says, double least, double most) {
        this.word = word;
        this.says = says;
        this.least = least;
        this.most = most;
    }

    /** Its name on the command line, as in the model's description. */
    public String word() {
        return word;
    }

    /** What it is, in a few words. */
    public String says() {
        return says;
    }

    /** The lowest value that can be drawn from. */
    public double least() {
        return least;
    }

    /** The highest value that can be drawn from. */
    public double most() {
        return most;
    }

    /** All names, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Assumption::word).toList();
    }

    /** The assumption with this name. */
    public static Optional<Assumption> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }

    /** Its value among assumptions. */
    public double in(Assumptions a) {
        return switch (this) {
            case TAU -> a.tau();
            case SEVERITY_SD -> a.severitySd();
            case RHO -> a.rho();
            case A -> a.logitsPerLevel();
            case MU -> a.mean();
            case SD -> a.sd();
        };
    }

    /**
     * The same assumptions with another value of this one.
     *
     * @throws IllegalArgumentException when the value is not from {@link #least} to {@link #most}
     */
    public Assumptions changed(Assumptions a, double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(word + ": " + value);
        }
        return new Assumptions(
                this == A ? value : a.logitsPerLevel(),
                this == MU ? value : a.mean(),
                this == SD ? value : a.sd(),
                this == RHO ? value : a.rho(),
                this == TAU ? value : a.tau(),
                a.tauCalibrated(),
                this == SEVERITY_SD ? value : a.severitySd());
    }
}
