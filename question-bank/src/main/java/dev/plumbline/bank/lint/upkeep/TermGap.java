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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:ies|ing|es|ed|s|y)$");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        StringBuilder heard = new StringBuilder();
        for (LintedQuestion question : content.questions()) {
            List<Part> parts = new ArrayList<>(question.parts().prompts());
            parts.addAll(question.parts().acts());
            parts.addAll(question.parts().answerKey());
            parts.addAll(question.parts().probes());
            parts.forEach(part -> heard.append(part.text().toLowerCase(Locale.ROOT)).append('\n'));
        }
        String texts = heard.toString();
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : content.bank().topics().values()) {
            for (int i = 0; i < topic.mustMention().size() && topic.minQuestions() > 0; i++) {
                List<String> row = topic.mustMention().get(i);
                if (row.stream().noneMatch(term -> isIn(texts, term))) {
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

    /** Whether the words of a term follow each other somewhere, each with any ending. */
    private static boolean isIn(String texts, String term) {
        StringBuilder pattern = new StringBuilder();
        for (String word : term.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            String stem = ENDING.matcher(word).replaceAll("");
            if (!texts.contains(stem)) {
                return false;
            }
            pattern.append(pattern.isEmpty() ? "(?<![a-z])" : "[\\s-]+");
            pattern.append(Pattern.quote(stem)).append("[a-z]*");
        }
        return Pattern.compile(pattern.toString()).matcher(texts).find();
    }
}
