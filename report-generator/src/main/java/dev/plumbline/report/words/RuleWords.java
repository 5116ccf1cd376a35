package dev.plumbline.report.words;

import static dev.plumbline.evaluator.derivation.Sentences.figure;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.bank.role.PlainRule;

/** The rules and assumptions of a reading in whole sentences, every figure as it is in force. */
public final class RuleWords {

    private RuleWords() {}

    /** The six rules of a reading with probabilities. */
    public static String of(VerdictRule rule) {
        String bar = Figures.share(rule.threshold());
        return "The first that holds decides. 1: a must rated more than half a level under its"
                + " floor over two answers is “not yet”. 2: under "
                + Figures.share(rule.minWeightObserved())
                + " of the weight, "
                + Figures.count(rule.minAnswers(), "answer", "answers")
                + " in all, or "
                + Figures.count(rule.minAnswersPerMust(), "answer", "answers")
                + " and "
                + Figures.count(rule.minRatersPerMust(), "interviewer", "interviewers")
                + " of a must, it is “not enough evidence”. 3: every must and the weighted bar met"
                + " with "
                + bar
                + " or more, and nothing short, is “ready”. 4: the same within "
                + LevelWords.gap(rule.slack())
                + " is “ready with a plan”. 5: the bar met with "
                + Figures.share(1 - rule.threshold())
                + " or less is “not yet”. 6: everything else is “not enough evidence”.";
    }

    /** What the panel model assumes. */
    public static String of(Assumptions assumed) {
        return "Chosen by judgement, not estimated from interviews: people interviewed lie around"
                + " level "
                + figure(assumed.mean())
                + " with a standard deviation of "
                + figure(assumed.sd())
                + ", of whose variance "
                + Figures.share(assumed.rho())
                + " is shared by all competencies; one answer’s luck has "
                + figure(assumed.tau())
                + " and an interviewer’s strictness "
                + figure(assumed.severitySd())
                + " levels of standard deviation; a rating step has "
                + figure(assumed.logitsPerLevel())
                + " logits per level. The levels and their borders are an author’s documented"
                + " judgement.";
    }

    /** The thresholds of the plain reading. */
    public static String of(PlainRule rule) {
        return "A must needs "
                + Figures.count(rule.minAnswersPerMust(), "answer", "answers")
                + " and "
                + Figures.count(rule.minRatersPerMust(), "interviewer", "interviewers")
                + ", and may lie "
                + LevelWords.gap(rule.mustTolerance())
                + " under its floor. At least "
                + Figures.share(rule.minWeightObserved())
                + " of the weight must be seen. “Ready” allows a weighted shortfall of "
                + LevelWords.gap(rule.readyShortfall())
                + " and nothing more than "
                + LevelWords.gap(rule.requiredTolerance())
                + " short; “ready with a plan” allows "
                + LevelWords.gap(rule.planShortfall())
                + ", and no competency apart from musts more than "
                + LevelWords.gap(rule.planGap())
                + " short.";
    }
}
