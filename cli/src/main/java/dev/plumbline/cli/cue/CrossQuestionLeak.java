package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cues that the samples of another question meet. At most {@value #MOST} others are tried, those of
 * the same competency and then of the same bank first; one with almost the same prompt is PB-D1's.
 */
final class CrossQuestionLeak implements QuestionRule {

    private static final int MOST = 20;
    private static final String OTHER = "banks/migrations/mig-not-null-in-other-words.yaml:";

    private static final String PROMPT =
            "The table of Halden's bookings holds 400 million rows and takes 1,800 inserts a second"
                    + " on one PostgreSQL 15 primary. Old and new builds overlap for 12 minutes."
                    + " Every booking must carry its region in six weeks, and 4 of the 22 minutes"
                    + " that may fail this month are used. Which releases do you plan, in what"
                    + " order, and how would you know after each one that you may go on?";

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K4", "cross-question-leak", Family.TEXT)
                    .because(
                            "An answer to another question must not show the acts of this one; its"
                                    + " cues look for words and not for the answer.",
                            "Narrow the cues, with ! for what belongs to the other question")
                    .examples(
                            Example.of(OTHER, "{question}")
                                    .and(OTHER + "prompt", PROMPT)
                                    .and(OTHER + "key_checks", "")
                                    .and(OTHER + "variants", ""),
                            Example.of(OTHER, "{question}")
                                    .and(OTHER + "prompt", PROMPT)
                                    .and(OTHER + "key_checks", "")
                                    .and(OTHER + "variants", "")
                                    .and(OTHER + "maturity", "live-ready"));

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        return ScoredQuestion.of(linted).map(q -> leaks(q, linted)).orElse(List.of());
    }

    @Override
    public boolean looksAtOthers() {
        return true;
    }

    private static List<Finding> leaks(ScoredQuestion question, LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        Neighbours neighbours =
                linted.onceForAll(Neighbours.class, () -> new Neighbours(linted.bank()));
        double alike = linted.settings().limit(Limit.DUPLICATE);
        for (Question other : neighbours.of(question.question(), MOST)) {
            findings.addAll(
                    linted.comparedWith(
                            other,
                            FACTS,
                            () ->
                                    neighbours.likeness(question.question(), other) > alike
                                            ? List.of()
                                            : leaks(question, linted, other)));
        }
        return findings;
    }

    private static List<Finding> leaks(
            ScoredQuestion question, LintedQuestion linted, Question other) {
        List<Finding> findings = new ArrayList<>();
        TextReader reader = question.reader();
        for (Map.Entry<Integer, String> sample : other.text().orElseThrow().samples().entrySet()) {
            TextReading reading = reader.read(sample.getValue());
            if (reading.levelOrNone() > 0) {
                findings.add(
                        linted.finding(
                                FACTS,
                                "text/cues",
                                "the sample of level "
                                        + sample.getKey()
                                        + " of "
                                        + other.id()
                                        + " is given "
                                        + ScoredQuestion.level(reading)
                                        + " here by "
                                        + String.join(", ", reading.found().keySet())));
            }
        }
        return findings;
    }
}
