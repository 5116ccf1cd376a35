package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;
import java.util.regex.Pattern;

/** Places that a draft left to be written. */
final class Unfinished implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-U2", "unfinished", Family.UPKEEP)
                    .because(
                            "What is still to be written would be read out to a candidate.",
                            "Write what says TODO, or keep the status draft")
                    .example(
                            "probes/p-next/ask",
                            "TODO what would the next team do?",
                            "What would the next team do?");

    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> left =
                question.parts().everything().stream()
                        .filter(part -> TODO.matcher(part.text()).find())
                        .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        String where = Figures.count(left.size(), "text says", "texts say");
        return List.of(question.finding(FACTS, left.get(0), "TODO", where + " TODO"));
    }
}
