package dev.plumbline.bank.lint.rubric;

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

/** Anchors that begin with a state of mind. */
final class NoBehaviourVerb implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-R2", "no-behaviour-verb", Family.RUBRIC)
                    .because(
                            "What somebody understands cannot be heard; what they state, order,"
                                    + " compute or reject can.",
                            "Begin with what is said or done")
                    .example(
                            "rubric/1",
                            "Understands that the revision holds locks.",
                            "States that the revision holds locks.");

    /** Has somebody do something, which is an act. */
    private static final Pattern CAUSES =
            Pattern.compile(
                    "(?i)^has (?:the|each|every|all|both) [\\w-]+"
                        + " (?!(?:of|to|for|in|and|that|on|with|about|or|at|from|by)\\b)[a-z]+.*");

    /** Shows a state, not a thing that can be looked at. */
    private static final Pattern SHOWS_A_STATE =
            Pattern.compile(
                    "(?i)^(?:shows|demonstrates|exhibits|displays|possesses) (?:an? |the |some"
                        + " )?(?:[\\w-]+"
                        + " )?(?:understanding|knowledge|awareness|grasp|experience|sense|feeling"
                        + "|mastery|command|familiarity|skills?)\\b.*");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Part anchor : question.parts().anchors()) {
            List<String> words = PlainProse.words(anchor.text());
            if (!words.isEmpty() && isNoAct(words.get(0), anchor.text(), question)) {
                findings.add(
                        question.finding(
                                FACTS,
                                anchor.path(),
                                "the anchor begins with \"" + words.get(0) + "\""));
            }
        }
        return findings;
    }

    private static boolean isNoAct(String first, String anchor, LintedQuestion question) {
        return SHOWS_A_STATE.matcher(anchor).lookingAt()
                || question.terms("not-an-act").isIn(first) && !CAUSES.matcher(anchor).lookingAt();
    }
}
