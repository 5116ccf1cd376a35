package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.finding.Severity;

/**
 * What a rule says of itself.
 *
 * @param id stable, for example {@code PB-R1}; settings and findings name it
 * @param name the same in words, for example {@code vague-anchor}
 * @param reason why the rule is there, one sentence
 * @param remedy what to do about a finding, one sentence without its full stop
 * @param bad a change that this rule finds, and no other
 * @param good a change of the same place that no rule finds
 */
public record RuleFacts(
        String id,
        String name,
        Severity severity,
        Family family,
        String reason,
        String remedy,
        Example bad,
        Example good) {

    private static final Example NONE = new Example(java.util.List.of());

    /** A rule that makes the lint fail. */
    public static RuleFacts error(String id, String name, Family family) {
        return new RuleFacts(id, name, Severity.ERROR, family, "", "", NONE, NONE);
    }

    /** A rule that only warns. */
    public static RuleFacts warning(String id, String name, Family family) {
        return new RuleFacts(id, name, Severity.WARNING, family, "", "", NONE, NONE);
    }

    /** The same with its reason and its remedy. */
    public RuleFacts because(String reason, String remedy) {
        return new RuleFacts(id, name, severity, family, reason, remedy, bad, good);
    }

    /** The same with one place, once wrong and once right. */
    public RuleFacts example(String path, String wrong, String right) {
        return examples(Example.of(path, wrong), Example.of(path, right));
    }

    /** The same with its examples. */
    public RuleFacts examples(Example bad, Example good) {
        return new RuleFacts(id, name, severity, family, reason, remedy, bad, good);
    }

    /** Whether its findings can be accepted; those of law and fairness cannot. */
    public boolean acceptable() {
        return family != Family.LEGAL;
    }
}
