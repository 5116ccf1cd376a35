package dev.plumbline.bank.lint.corpus;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How often a rule, or a family of rules, was right.
 *
 * @param name id of the rule, or the letter of the family
 * @param labelled sentences that the readers say break it
 * @param found sentences that it complained about
 * @param right those in both
 */
public record RuleScore(String name, int labelled, int found, int right) {

    /** The sum of several scores: a sentence counts once for each rule that it breaks. */
    static RuleScore sum(String name, List<RuleScore> scores) {
        return new RuleScore(
                name,
                scores.stream().mapToInt(RuleScore::labelled).sum(),
                scores.stream().mapToInt(RuleScore::found).sum(),
                scores.stream().mapToInt(RuleScore::right).sum());
    }

    /** The share of its complaints that are right, 0 to 1; nothing where it made none. */
    public OptionalDouble precision() {
        return share(right, found);
    }

    /** The share of the faults that it found, 0 to 1; nothing where there are none. */
    public OptionalDouble recall() {
        return share(right, labelled);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
