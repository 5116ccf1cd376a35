package dev.plumbline.bank.lint.rule;

/** The subjects of the rules, in the order of their pages. */
public enum Family {
    LEGAL("Law and fairness: never accepted, wherever they are found"),
    INCLUSION("Words that shut somebody out, and real names"),
    RUBRIC("Anchors and indicators"),
    HELP("Probes, hints, concerns and the short form"),
    WORDING("What the candidate hears"),
    TEXT("Cues and sample answers"),
    VARIANT("Variants, sums and likeness"),
    UPKEEP("Reviews, references, coverage and roles");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    /** The heading of its part of the manual. */
    public String title() {
        return title;
    }
}
