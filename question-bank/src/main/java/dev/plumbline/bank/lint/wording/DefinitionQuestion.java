package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for something that a search finds. */
final class DefinitionQuestion implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-Q1", "definition-question", Family.WORDING)
                    .because(
                            "A definition is learnt by heart or found in a second; it tells no"
                                    + " level from another.",
                            "Give a situation in which the knowledge decides something")
                    .example(
                            "prompt",
                            "{old}\nWhat is a deadlock?\n",
                            "{old}\nWhat would you ship first?\n");

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "(?is)what (?:is|are) (?:the )?(?:difference between|meaning of|definition"
                        + " of|purpose of).*|what does .{1,40} (?:mean|stand"
                        + " for)\\?|define\\b.*|what(?:'s| is| are) an? [\\w.-]+(?:"
                        + " [\\w.-]+)?(?:\\?|,? and (?:what|why|how|when) (?:is|are|does|do|would)"
                        + " .*)|what(?:'s| is| are) (?-i:[A-Z]{2,})\\w*\\?|what is meant by"
                        + " .*|(?:explain|describe|state|give) (?:the |a"
                        + " )?(?:differences?|meaning|definition|purpose|concept) (?:between|of)"
                        + " .*|(?:name|list|describe|explain|enumerate) the"
                        + " (?:[2-9]|two|three|four|five|six|seven|ten) .{1,40} of"
                        + " (?:(?-i:[A-Z]{2,})\\b.*|the"
                        + " .{1,40}(?:standard|protocol|theorem|pattern|model)\\W*)");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().prompts());
        parts.addAll(question.parts().request());
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts) {
            PlainProse.sentences(part.text()).stream()
                    .filter(sentence -> DEFINITION.matcher(sentence).matches())
                    .forEach(
                            s ->
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    part,
                                                    s,
                                                    "\"" + s + "\" asks for a definition")));
        }
        return findings;
    }
}
