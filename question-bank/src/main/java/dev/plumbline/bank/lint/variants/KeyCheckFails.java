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
import java.util.Optional;
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
            unused(check, path + "/uses", question, findings);
        }
        return findings;
    }

    private static void unused(
            KeyCheck check, String path, LintedQuestion question, List<Finding> into) {
        String base = Renderings.base(question);
        check.uses().stream()
                .filter(words -> !Leftovers.contains(base, words))
                .forEach(
                        words ->
                                into.add(
                                        question.finding(
                                                FACTS,
                                                path,
                                                "\""
                                                        + words
                                                        + "\" stands nowhere in what is heard")));
        for (Variant variant : question.question().variants()) {
            Optional<VariantText> text = Renderings.of(question, variant);
            check.uses().stream()
                    .filter(words -> Leftovers.contains(base, words))
                    .filter(words -> text.isPresent() && !isIn(text.get(), words))
                    .forEach(
                            words ->
                                    into.add(
                                            question.finding(
                                                    FACTS,
                                                    path,
                                                    "\""
                                                            + words
                                                            + "\" stands nowhere in variant "
                                                            + variant.id())));
        }
    }

    private static boolean isIn(VariantText text, String words) {
        String rendered = text.everything();
        return Leftovers.contains(rendered, words)
                || Leftovers.contains(rendered, text.swapped(words));
    }
}
