package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Labels that are not two short words of their own. */
final class LabelForm implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-N1", "label", Family.RUBRIC)
                    .because(
                            "The page shows fourteen labels at a glance; a long or repeated one is"
                                    + " ticked by mistake.",
                            "Use two words that no other label has, 18 characters at most")
                    .example("indicators/validate-path/label", "Validate", "Validate later");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : question.question().indicators()) {
            String label = indicator.label();
            int words = label.strip().split("\\s+").length;
            String path = "indicators/" + indicator.id() + "/label";
            if (words != question.settings().count(Limit.LABEL_WORDS)
                    || label.codePointCount(0, label.length())
                            > question.settings().count(Limit.LABEL_CHARACTERS)) {
                findings.add(
                        question.finding(
                                FACTS,
                                path,
                                "\""
                                        + label
                                        + "\" has "
                                        + Figures.count(words, "word", "words")
                                        + " and "
                                        + label.codePointCount(0, label.length())
                                        + " characters"));
            } else if (!seen.add(label.toLowerCase(Locale.ROOT))) {
                findings.add(question.finding(FACTS, path, "\"" + label + "\" stands twice"));
            }
        }
        return findings;
    }
}
