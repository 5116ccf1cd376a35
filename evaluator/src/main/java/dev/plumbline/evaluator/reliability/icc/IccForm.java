package dev.plumbline.evaluator.reliability.icc;

/**
 * The six forms of Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater
 * reliability, Psychological Bulletin 86:420-428. The first figure is the design, the second
 * whether one rating is used or the mean of all raters.
 */
public enum IccForm {
    ONE_SINGLE("ICC(1,1)", "other raters for each subject, one rating"),
    TWO_SINGLE("ICC(2,1)", "absolute agreement, one rating"),
    THREE_SINGLE("ICC(3,1)", "consistency only, one rating"),
    ONE_MEAN("ICC(1,k)", "other raters for each subject, mean of all raters"),
    TWO_MEAN("ICC(2,k)", "absolute agreement, mean of all raters"),
    THREE_MEAN("ICC(3,k)", "consistency only, mean of all raters");

    /** The form to quote when nothing speaks for another: raters differ, and their mean is used. */
    public static final IccForm DEFAULT = TWO_MEAN;

    private final String word;
    private final String meaning;

    IccForm(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The name in the literature, {@code ICC(2,k)}. */
    public String word() {
        return word;
    }

    /**
     * What it assumes, in words. "Consistency only" means that a rater who is always stricter by
     * the same amount costs nothing.
     */
    public String meaning() {
        return meaning;
    }
}
