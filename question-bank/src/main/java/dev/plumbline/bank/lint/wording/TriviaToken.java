package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks for a name, a version or an author. */
final class TriviaToken implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-Q9", "trivia-token", Family.WORDING)
                    .because(
                            "A flag is looked up in seconds; what follows from it is the job.",
                            "Ask for the consequence")
                    .example(
                            "probes/p-lock/ask",
                            "What is the default value of lock_timeout?",
                            "What follows when a lock is waited for?");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    private static final Pattern RELEASE =
            Pattern.compile(
                    "(?i)\\b(?:which|what) (?:version|release) (?:of [\\w. -]{1,40}"
                            + " )?(?:introduced|added|removed|dropped|deprecated|brought|came"
                            + " with)\\b");

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings =
                new ArrayList<>(
                        question.met(
                                FACTS,
                                "trivia",
                                question.parts().asked(),
                                "{} asks for something to look up"));
        for (Part part : question.parts().asked()) {
            RELEASE.matcher(part.text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(
                            hit ->
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    part,
                                                    hit,
                                                    "\"" + hit + "\" asks for a release")));
        }
        return findings;
    }
}
