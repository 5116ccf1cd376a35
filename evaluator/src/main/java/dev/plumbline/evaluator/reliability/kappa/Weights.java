package dev.plumbline.evaluator.reliability.kappa;

/**
 * How much of an agreement two categories are: 1 for the same one, less for others. Gwet (2014),
 * Handbook of inter-rater reliability, 4th edition, chapter 3.
 */
public enum Weights {
    /** The same category or nothing: kappa and AC1. */
    NOMINAL("nominal"),

    /** {@code 1 - |a - b| / (max - min)}. */
    LINEAR("linear"),

    /** {@code 1 - (a - b)^2 / (max - min)^2}: being two apart costs four times being one apart. */
    QUADRATIC("quadratic"),

    /** {@code 1 - C(d + 1, 2) / C(q, 2)} for categories d places apart of q: order only. */
    ORDINAL("ordinal");

    private final String word;

    Weights(String word) {
        this.word = word;
    }

    /** The word on the command line and in JSON. */
    public String word() {
        return word;
    }

    /** The weight of two places in these categories; symmetric, 0 to 1. */
    double weight(Categories categories, int a, int b) {
        int q = categories.size();
        if (a == b || q == 1) {
            return 1;
        }
        double distance =
                Math.abs(categories.value(a) - categories.value(b))
                        / (categories.value(q - 1) - categories.value(0));
        double places = Math.abs(a - b);
        return switch (this) {
            case NOMINAL -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
            case ORDINAL -> 1 - places * (places + 1) / ((double) q * (q - 1));
        };
    }

    /** All weights; rows and columns are categories, ascending. */
    double[][] matrix(Categories categories) {
        double[][] matrix = new double[categories.size()][categories.size()];
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                matrix[a][b] = weight(categories, a, b);
            }
        }
        return matrix;
    }
}
