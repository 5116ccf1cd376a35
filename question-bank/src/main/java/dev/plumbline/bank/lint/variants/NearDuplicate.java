package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.lint.variants.NearPrompts.Near;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prompts that are almost the same; of a group, each later one names the nearest before it. */
final class NearDuplicate implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-D1", "near-duplicate", Family.VARIANT)
                    .because(
                            "Two questions that are alike count twice in the coverage and leak each"
                                    + " other.",
                            "Merge them, or make one a variant of the other")
                    .examples(
                            Example.of(
                                    "banks/migrations/mig-not-null-once-more.yaml:", "{question}"),
                            Example.of("version", "5"));

    private static final int SHINGLE = 5;

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        NearPrompts prompts = new NearPrompts(content.settings().limit(Limit.DUPLICATE));
        Map<List<String>, List<LintedQuestion>> byFlaws = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (LintedQuestion question : content.questions()) {
            Question own = question.question();
            Optional<Near> near = prompts.add(own.id(), own.root(), shingles(question));
            if (own.kind() == Kind.CODE_REVIEW) {
                List<LintedQuestion> same =
                        byFlaws.computeIfAbsent(flaws(own), f -> new ArrayList<>());
                near = near.isPresent() ? near : nearest(question, same);
                same.add(question);
            }
            near.map(n -> finding(question, n)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding finding(LintedQuestion question, Near near) {
        String share = Figures.share(near.likeness());
        String message = "the prompt is " + share + " like that of " + near.name();
        return question.finding(FACTS, "prompt", message);
    }

    private static Shingles shingles(LintedQuestion question) {
        return question.remembered(
                Shingles.class, () -> Shingles.of(question.question().prompt(), SHINGLE));
    }

    /** The nearest of the reviews of code that hide the same flaws, if any has words in common. */
    private static Optional<Near> nearest(LintedQuestion review, List<LintedQuestion> same) {
        Optional<Near> best = Optional.empty();
        for (LintedQuestion other : same) {
            double likeness = shingles(review).likeness(shingles(other));
            boolean nearer = likeness > best.map(Near::likeness).orElse(0.0);
            if (nearer && !other.question().root().equals(review.question().root())) {
                best = Optional.of(new Near(other.question().id(), likeness));
            }
        }
        return best;
    }

    private static List<String> flaws(Question question) {
        return question.indicators().stream().map(Indicator::id).sorted().toList();
    }
}
