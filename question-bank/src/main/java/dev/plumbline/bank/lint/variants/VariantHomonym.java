package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A swapped word that also stands in another sense. */
final class VariantHomonym implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-V2", "variant-homonym", Family.VARIANT)
                    .because(
                            "A swap exchanges every whole word, also the one in a fixed phrase.",
                            "Put the phrase under keep")
                    .examples(
                            Example.of("variants/b/swap/order", "shipment"),
                            Example.of("variants/b/swap/Legal", "Audit"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        String base = Renderings.base(question);
        for (Variant variant : question.question().variants()) {
            for (String phrase : question.terms("homonym").in(base)) {
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+"));
                boolean kept =
                        variant.keep().stream()
                                .anyMatch(
                                        k ->
                                                k.toLowerCase(Locale.ROOT)
                                                        .contains(phrase.toLowerCase(Locale.ROOT)));
                variant.swap().keySet().stream()
                        .filter(key -> !kept && words.contains(key))
                        .forEach(
                                key ->
                                        findings.add(
                                                question.finding(
                                                        FACTS,
                                                        "variants/" + variant.id() + "/swap/" + key,
                                                        "\""
                                                                + key
                                                                + "\" also stands in \""
                                                                + phrase
                                                                + "\"")));
            }
        }
        return findings.stream().distinct().toList();
    }
}
