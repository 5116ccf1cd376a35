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
import java.util.Map;

/** Old nouns, doubled endings and wrong articles in a rendered variant. */
final class VariantLeftover implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-V1", "variant-leftover", Family.VARIANT)
                    .because(
                            "A leftover tells the candidate that there is another version, and"
                                    + " confuses the one who hears it.",
                            "Give the form that was left, or another word")
                    .examples(
                            Example.of("variants/b/swap/accounts", ""),
                            Example.of("variants/b/swap/accounts", "contracts"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Variant variant : question.question().variants()) {
            Renderings.of(question, variant)
                    .ifPresent(
                            text -> {
                                String base = Renderings.base(question);
                                String rendered = text.everything();
                                for (Map.Entry<String, String> swap : variant.swap().entrySet()) {
                                    String path =
                                            "variants/" + variant.id() + "/swap/" + swap.getKey();
                                    Leftovers.of(
                                                    swap.getKey(),
                                                    swap.getValue(),
                                                    variant,
                                                    base,
                                                    rendered)
                                            .forEach(
                                                    left ->
                                                            findings.add(
                                                                    question.finding(
                                                                            FACTS,
                                                                            path,
                                                                            "variant "
                                                                                    + variant.id()
                                                                                    + " reads \""
                                                                                    + left
                                                                                    + "\"")));
                                }
                            });
        }
        return findings;
    }
}
