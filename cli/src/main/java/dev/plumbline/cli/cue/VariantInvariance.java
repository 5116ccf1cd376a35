package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Variants whose swaps move the level of a sample. */
final class VariantInvariance implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K9", "variant-invariance", Family.TEXT)
                    .because(
                            "A variant is the same question with other nouns; a swap that moves a"
                                    + " level changed more than nouns.",
                            "Swap a narrower word, or keep the one that a cue needs")
                    .examples(
                            Example.of("variants/b/swap/writes", "downtime"),
                            Example.of("variants/b/swap/safe", "sound"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        return ScoredQuestion.of(linted).map(q -> moved(q, linted)).orElse(List.of());
    }

    private static List<Finding> moved(ScoredQuestion question, LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        for (Variant variant : question.question().variants()) {
            VariantText text = question.text(variant.id());
            TextReader swapped = question.variant(text);
            for (Map.Entry<Integer, String> sample : question.part().samples().entrySet()) {
                int level = sample.getKey();
                TextReading reading = swapped.read(text.swapped(sample.getValue()));
                if (reading.levelOrNone() != question.read(sample.getValue()).levelOrNone()) {
                    findings.add(
                            linted.finding(
                                    FACTS,
                                    "variants/" + variant.id() + "/swap",
                                    "in variant "
                                            + variant.id()
                                            + " the sample of level "
                                            + level
                                            + " is given "
                                            + ScoredQuestion.level(reading)
                                            + question.why(reading, level)));
                }
            }
        }
        return findings;
    }
}
