package dev.plumbline.bank.lint.setting;

import java.util.Locale;

/** A number that a rule compares with; its value stands in {@code lint.yaml}. */
public enum Limit {
    PROMPT_WORDS("Most words of prose in a prompt, code and tables apart."),
    WORDS_PER_MINUTE("How fast a prompt is read out."),
    MINUTES_PER_PROBE("Minutes set aside for each probe."),
    SPARE_MINUTES("Minutes set aside for what comes between."),
    SENTENCE_WORDS("Most words of one sentence."),
    READING_GRADE("Highest Flesch-Kincaid grade of the prose."),
    QUANTITIES("Fewest quantities in the situation of a scenario, design or debugging question."),
    REVEALS("Fewest facts withheld in a design or debugging question."),
    ANCHOR_OVERLAP("Largest share of words that two neighbouring anchors have in common."),
    LEVEL_SHARE("Largest share of its level's weight that one indicator carries."),
    CRITICALS_PER_LEVEL("Most critical indicators of one level."),
    GROUP_LEAST("Fewest indicators of a group."),
    GROUP_MOST("Most indicators of a group."),
    INDICATORS_MOST("Most indicators of a question."),
    LABEL_CHARACTERS("Most characters of a label."),
    LABEL_WORDS("Words of a label."),
    SAMPLE_WORDS_LEAST("Fewest words of a sample answer."),
    SAMPLE_WORDS_MOST("Most words of a sample answer."),
    SAMPLE_SHARED("Largest share of five-word sequences that two samples have in common."),
    HOLDOUT_RECALL("Least share of the acts in the hold-outs that is found."),
    DUPLICATE("Largest likeness of two prompts, as a share of their five-word sequences."),
    REFERENCES("Fewest references of a question."),
    STALE_DAYS("Days after which an overdue review is an error."),
    IGNORE_DAYS("Days for which an accepted finding stays accepted."),
    REASON_WORDS("Fewest words of the reason for an accepted finding.");

    private final String says;

    Limit(String says) {
        this.says = says;
    }

    /** The key in {@code lint.yaml}, for example {@code prompt_words}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the number means, one sentence. */
    public String says() {
        return says;
    }
}
