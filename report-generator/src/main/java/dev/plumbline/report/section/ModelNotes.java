package dev.plumbline.report.section;

import static dev.plumbline.evaluator.derivation.Sentences.figure;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.report.model.LimitsSection.Note;
import dev.plumbline.report.words.LevelWords;
import dev.plumbline.report.words.Sentences;
import java.util.List;

/**
 * What section 13 says about a reading with probabilities: how, by which rules, on what grounds.
 */
final class ModelNotes {

    private ModelNotes() {}

    static List<Note> of(Case it) {
        return List.of(
                Limits.note(
                        "How it was read.",
                        "By a model of the panel that takes all ratings together. Two people who"
                            + " heard the same answer share its luck, nobody knows who of them is"
                            + " strict, and what was not asked stays open. “About” is never more"
                            + " than the model’s figure, and says how far these ratings go, not how"
                            + " somebody will do."),
                Limits.note("The rules.", rules(it.panel().model().verdictRule())),
                Limits.note("Assumes.", assumes(it.panel().model().assumptions())),
                Limits.note("Check by hand.", plain(it)));
    }

    private static String rules(VerdictRule rule) {
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

    private static String assumes(Assumptions assumed) {
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

    private static String plain(Case it) {
        Reading plain = it.evaluation().plain();
        boolean same = plain.verdict() == it.reading().verdict();
        return "By the ratings alone, each competency the mean over its answers of the mean over"
                + " their raters, the word is "
                + (same ? "also " : "")
                + "“"
                + plain.verdict().words()
                + "”: "
                + Sentences.inner(it.names().sentence(plain.because()))
                + (same
                        ? ""
                        : " The model says “"
                                + it.reading().verdict().words()
                                + "”: "
                                + Sentences.inner(it.names().sentence(it.reading().because()))
                                + " It allows for luck and strictness and lets one competency"
                                + " inform another; the ratings alone do not.")
                + " "
                + Limits.rule(it.rule());
    }
}
