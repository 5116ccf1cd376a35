package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Swaps that change nothing. */
final class SwapMissing implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-D2", "swap-missing", Family.VARIANT)
                    .because(
                            "A swap whose word is not there is a slip: the word was changed, or"
                                    + " mistyped.",
                            "Write the word as it stands in the question, numbers left alone")
                    .examples(
                            Example.of("variants/b/swap/harbour", "dock"),
                            Example.of("variants/b/swap/Legal", "Audit"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        String whole = Renderings.whole(question);
        for (Variant variant : question.question().variants()) {
            String path = "variants/" + variant.id();
            Optional<VariantText> text = Renderings.of(question, variant);
            if (text.isEmpty()) {
                findings.add(
                        question.finding(
                                FACTS,
                                path + "/context_variant",
                                "the briefing has no such variant"));
            }
            List<String> refused = text.map(VariantText::refusedSwaps).orElse(List.of());
            for (String key : variant.swap().keySet()) {
                if (refused.contains(key)) {
                    findings.add(
                            question.finding(
                                    FACTS,
                                    path + "/swap/" + key,
                                    "\"" + key + "\" is never swapped, because numbers stay"));
                } else if (!Leftovers.holds(whole, key)) {
                    findings.add(
                            question.finding(
                                    FACTS,
                                    path + "/swap/" + key,
                                    "\"" + key + "\" stands nowhere in the question"));
                }
            }
        }
        return findings;
    }
}
