package dev.plumbline.bank.lint.cue;

import dev.plumbline.bank.lint.rule.LintRule;
import java.util.List;

/** The rules of the part that only the text scorer reads. */
public final class TextRules {

    private TextRules() {}

    /** Every rule once, in the order of the manual. */
    public static List<LintRule> all() {
        return List.of(new CommonWordCue(), new SampleLength());
    }
}
