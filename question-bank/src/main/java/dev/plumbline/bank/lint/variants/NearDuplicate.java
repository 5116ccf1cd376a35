package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prompts that are almost the same. */
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
        Map<String, List<LintedQuestion>> holders = new HashMap<>();
        Map<String, Set<String>> sequences = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (LintedQuestion question : content.questions()) {
            Set<String> own = PlainProse.sequences(question.question().prompt(), SHINGLE);
            sequences.put(question.question().id(), own);
            Set<LintedQuestion> near = new LinkedHashSet<>();
            own.forEach(sequence -> near.addAll(holders.getOrDefault(sequence, List.of())));
            near.removeIf(o -> o.question().root().equals(question.question().root()));
            for (LintedQuestion other : near) {
                double likeness =
                        PlainProse.likeness(
                                own, sequences.getOrDefault(other.question().id(), Set.of()));
                if (likeness > content.settings().limit(Limit.DUPLICATE)
                        || sameFlaws(question, other)) {
                    findings.add(
                            question.finding(
                                    FACTS,
                                    "prompt",
                                    "the prompt is "
                                            + Figures.share(likeness)
                                            + " like that of "
                                            + other.question().id()));
                }
            }
            own.forEach(
                    sequence ->
                            holders.computeIfAbsent(sequence, s -> new ArrayList<>())
                                    .add(question));
        }
        return findings;
    }

    /** Whether two reviews of code hide the same flaws. */
    private static boolean sameFlaws(LintedQuestion one, LintedQuestion other) {
        return one.question().kind() == Kind.CODE_REVIEW
                && other.question().kind() == Kind.CODE_REVIEW
                && flaws(one).equals(flaws(other));
    }

    private static List<String> flaws(LintedQuestion question) {
        return question.question().indicators().stream().map(Indicator::id).sorted().toList();
    }
}
