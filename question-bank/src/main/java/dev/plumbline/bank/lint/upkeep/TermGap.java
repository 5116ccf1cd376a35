package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Terms of the subject map that no question mentions. */
final class TermGap implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-C2", "term-gap", Family.UPKEEP)
                    .because(
                            "The map says which nouns a topic lives by; a bank that never says them"
                                    + " does not cover it.",
                            "Let a prompt, an indicator, an answer key or a probe mention it")
                    .example(
                            "coverage.yaml:topics/s7.1/must_mention/+",
                            "[quantum annealing]",
                            "[PostgreSQL]");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        TermMentions terms = new TermMentions(content.bank().topics().values());
        Set<String> mentioned = new HashSet<>();
        for (LintedQuestion question : content.questions()) {
            mentioned.addAll(
                    question.remembered(Mentioned.class, () -> mentioned(question, terms)).terms());
        }
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : content.bank().topics().values()) {
            for (int i = 0; i < topic.mustMention().size() && topic.minQuestions() > 0; i++) {
                List<String> row = topic.mustMention().get(i);
                if (row.stream().noneMatch(mentioned::contains)) {
                    findings.add(
                            content.finding(
                                    FACTS,
                                    content.places("coverage.yaml")
                                            .at("topics/" + topic.id() + "/must_mention/" + i),
                                    "no question mentions " + String.join(" or ", row)));
                }
            }
        }
        return findings;
    }

    /** Terms of the map that one question mentions. */
    private record Mentioned(Set<String> terms) {}

    private static Mentioned mentioned(LintedQuestion question, TermMentions terms) {
        List<Part> parts = new ArrayList<>(question.parts().prompts());
        parts.addAll(question.parts().acts());
        parts.addAll(question.parts().answerKey());
        parts.addAll(question.parts().probes());
        Set<String> mentioned = new HashSet<>();
        parts.forEach(part -> terms.addFrom(part.text(), mentioned));
        return new Mentioned(mentioned);
    }
}
