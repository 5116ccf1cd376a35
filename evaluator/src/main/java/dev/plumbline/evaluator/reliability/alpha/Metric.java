package dev.plumbline.evaluator.reliability.alpha;

/**
 * What a difference between two ratings counts: Krippendorff (2011), Computing Krippendorff's
 * alpha-reliability, the metric differences of step 4.
 */
public enum Metric {
    /** Different is different, however far apart. */
    NOMINAL("nominal"),

    /** Ranks count: the distance is the number of ratings that lie between. For levels. */
    ORDINAL("ordinal"),

    /** Equal steps: the distance is the difference of the numbers. */
    INTERVAL("interval"),

    /** Shares of a true zero: the difference over the sum. Levels have no such zero. */
    RATIO("ratio");

    private final String word;

    Metric(String word) {
        this.word = word;
    }

    /** The word on the command line and in JSON. */
    public String word() {
        return word;
    }
}
