package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.evaluator.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cues that a refusal meets as well. */
final class NegationFails implements QuestionRule {

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "without", "cannot");

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-K7", "negation-fails", Family.TEXT)
                    .because(
                            "A refusal must not show the act, and a cue that takes the \"not\" as a"
                                    + " word of its own is met by one.",
                            "Take the negation out of the cue, or list the act under rejects")
                    .example(
                            "text/cues/lock-risk/+",
                            "not|never run*|guess",
                            "transaction run*|commit*");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        ScoredQuestion.of(linted)
                .ifPresent(
                        q -> {
                            TextReader reader = q.reader();
                            q.part()
                                    .cues()
                                    .forEach(
                                            (act, cues) -> {
                                                if (q.part().rejecting().contains(act)) {
                                                    return;
                                                }
                                                for (int i = 0; i < cues.size(); i++) {
                                                    String said =
                                                            refusal(
                                                                    cues.get(i),
                                                                    q.bank().lexicon());
                                                    if (reader.read(said)
                                                            .found()
                                                            .containsKey(act)) {
                                                        findings.add(
                                                                linted.finding(
                                                                        FACTS,
                                                                        "text/cues/"
                                                                                + act
                                                                                + "/"
                                                                                + i,
                                                                        "\""
                                                                                + said
                                                                                + "\" shows "
                                                                                + act));
                                                    }
                                                }
                                            });
                        });
        return findings;
    }

    /** The words of a cue as a refusal; a slot that can be a negation is left to the refusal. */
    private static String refusal(String cue, Lexicon lexicon) {
        StringBuilder said = new StringBuilder("I would not");
        for (String slot : cue.strip().split("\\s+")) {
            List<String> choices = List.of(slot.split("\\|"));
            boolean negation = choices.stream().anyMatch(NEGATIONS::contains);
            if (!slot.startsWith("!") && !slot.startsWith("/") && !negation) {
                said.append(' ').append(word(choices.get(0), lexicon));
            }
        }
        return said.toString();
    }

    private static String word(String choice, Lexicon lexicon) {
        List<String> group =
                choice.startsWith("$")
                        ? lexicon.groups().getOrDefault(choice.substring(1), List.of(""))
                        : List.of(choice);
        return group.get(0).replace('_', ' ').replace("*", "");
    }
}
