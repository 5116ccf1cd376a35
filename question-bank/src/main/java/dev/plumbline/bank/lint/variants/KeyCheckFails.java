package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.KeyCheck;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Sums of the answer key that do not come out. */
final class KeyCheckFails implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-V3", "key-check", Family.VARIANT)
                    .because(
                            "Interviewers score by these figures; a wrong one turns a right answer"
                                    + " into a wrong one.",
                            "Recompute it, or correct the words that it uses")
                    .example("key_checks/0/expect", "24", "21.6");

    private static final double SLACK = 1e-9;

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<KeyCheck> checks = question.question().keyChecks();
        List<Rendering> renderings = renderings(question);
        for (int i = 0; i < checks.size(); i++) {
            KeyCheck check = checks.get(i);
            String path = "key_checks/" + i;
            OptionalDouble value = Arithmetic.value(check.expr());
            if (value.isEmpty()) {
                findings.add(
                        question.finding(
                                FACTS,
                                path + "/expr",
                                "\"" + check.expr() + "\" cannot be computed"));
            } else if (Math.abs(value.getAsDouble() - check.expect()) > check.tol() + SLACK) {
                findings.add(
                        question.finding(
                                FACTS,
                                path + "/expect",
                                check.says()
                                        + " is "
                                        + Figures.decimals(value.getAsDouble(), 4)
                                        + ", not "
                                        + Figures.decimals(check.expect(), 4)));
            }
            unused(check, path + "/uses", renderings, question, findings);
        }
        return findings;
    }

    /** What is heard in one rendering, squeezed, with how to swap other words the same way. */
    private record Rendering(String name, VariantText text, String heard) {

        boolean holds(String words) {
            return heard.contains(Leftovers.squeezed(words.strip()))
                    || heard.contains(Leftovers.squeezed(text.swapped(words).strip()));
        }
    }

    /** The question as written first, then each variant. */
    private static List<Rendering> renderings(LintedQuestion question) {
        List<Rendering> all = new ArrayList<>();
        VariantText base =
                VariantText.of(question.question(), question.context(), VariantText.BASE);
        all.add(rendering("what is heard", base));
        for (Variant variant : question.question().variants()) {
            Renderings.of(question, variant)
                    .map(t -> rendering("variant " + variant.id(), t))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Rendering rendering(String name, VariantText text) {
        return new Rendering(name, text, Leftovers.squeezed(text.everything()));
    }

    private static void unused(
            KeyCheck check,
            String path,
            List<Rendering> renderings,
            LintedQuestion question,
            List<Finding> into) {
        for (String words : check.uses()) {
            renderings.stream()
                    .filter(rendering -> !rendering.holds(words))
                    .findFirst()
                    .map(rendering -> "\"" + words + "\" stands nowhere in " + rendering.name())
                    .ifPresent(fault -> into.add(question.finding(FACTS, path, fault)));
        }
    }
}
