package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Indicators that say two acts at once. */
final class TwoActs implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-N3", "two-acts", Family.RUBRIC)
                    .because(
                            "With two acts in one sentence nobody knows what a tick means when only"
                                    + " one was shown.",
                            "Keep one act, and move the other to plus")
                    .example(
                            "indicators/resumable/says",
                            "Walks the key in ranges and resumes after a crash.",
                            "Makes the backfill able to continue where it stopped.");

    private static final Pattern AND =
            Pattern.compile("\\b(?:and (?:then |also )?|then )([a-z]+s)\\b");

    /** Behind a word that may be a noun as well, what only an object begins with. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    "^ (?:the|a|an|its|it|them|their|each|every|this|that|whether|how|what|which"
                            + "|where|why|who|another)\\b");

    /** Somebody else's acts: what is said of a job, a row, a client. */
    private static final Pattern REPORTED = Pattern.compile("\\b(?:that|which|who|how|what)\\b");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : question.question().indicators()) {
            Part says = new Part("indicators/" + indicator.id() + "/says", indicator.says());
            AND.matcher(indicator.says())
                    .results()
                    .filter(and -> isAct(and, indicator.says(), question))
                    .forEach(
                            and ->
                                    findings.add(
                                            question.finding(
                                                    FACTS,
                                                    says,
                                                    and.group(),
                                                    "\""
                                                            + and.group()
                                                            + "\" begins a second act")));
        }
        return findings;
    }

    private static boolean isAct(MatchResult and, String says, LintedQuestion question) {
        return question.terms("act-verb").isIn(and.group(1))
                || OBJECT.matcher(says.substring(and.end())).find()
                        && !REPORTED.matcher(says.substring(0, and.start())).find();
    }
}
