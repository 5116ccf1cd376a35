package dev.plumbline.evaluator.reliability.kappa;

/**
 * Agreement beyond chance for any number of raters and missing ratings; they differ in what they
 * call chance. All by Gwet (2014), Handbook of inter-rater reliability, 4th edition, chapters 2 to
 * 5.
 */
public enum Coefficient {
    /**
     * Gwet's AC1, or AC2 with weights: chance counts only where ratings are hard. Steady where
     * nearly all ratings are one category.
     */
    GWET("AC", "Gwet's AC1, AC2 with weights"),

    /** Fleiss' kappa: everybody guesses by the shares that all raters chose together. */
    FLEISS("fleiss", "Fleiss' kappa"),

    /** Conger's kappa: each rater guesses by own shares; Cohen's kappa for more than two. */
    CONGER("conger", "Conger's kappa"),

    /** Brennan and Prediger: chance is one in the number of categories. */
    BRENNAN_PREDIGER("brennan_prediger", "Brennan and Prediger"),

    /** Alpha in Gwet's form. With ordinal weights it is not Krippendorff's ordinal alpha. */
    KRIPPENDORFF("krippendorff", "alpha in Gwet's form");

    private final String word;
    private final String title;

    Coefficient(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The name in JSON. */
    public String word() {
        return word;
    }

    /** The name for people. */
    public String title() {
        return title;
    }
}
