package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A situation without quantities. */
final class NoNumbers implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q2", "no-numbers", Family.WORDING)
                    .because(
                            "Without numbers every plan is right, and nobody can weigh one against"
                                    + " another.",
                            "Say how much, how many, how often, by when")
                    .examples(
                            Example.of("key_checks", "")
                                    .and("variants", "")
                                    .and("context", "")
                                    .and(
                                            "prompt",
                                            "A big table with read replicas needs one more column,"
                                                + " and p95 must hold. How would you know that it"
                                                + " is safe, and what do you ship?"),
                            Example.of("key_checks", "")
                                    .and("variants", "")
                                    .and("context", "")
                                    .and(
                                            "prompt",
                                            "A table of 400 million rows with read replicas needs"
                                                + " one more column in 6 weeks, and p95 must stay"
                                                + " under 60 ms. How would you know that it is"
                                                + " safe, and what do you ship?"));

    private static final Set<Kind> KINDS = Set.of(Kind.SCENARIO, Kind.DESIGN, Kind.DEBUGGING);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\\b[0-9][0-9.,:]*|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million)\\b");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        if (!KINDS.contains(question.question().kind())) {
            return List.of();
        }
        long quantities = NUMBER.matcher(question.question().prompt()).results().count();
        for (Part briefing : question.parts().briefing()) {
            quantities += NUMBER.matcher(briefing.text()).results().count();
        }
        return quantities >= question.settings().count(Limit.QUANTITIES)
                ? List.of()
                : List.of(
                        question.finding(
                                FACTS,
                                "prompt",
                                "the situation has "
                                        + Figures.count(
                                                (int) quantities, "quantity", "quantities")));
    }
}
