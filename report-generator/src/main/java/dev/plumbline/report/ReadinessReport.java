package dev.plumbline.report;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.section.Sections;

/** How one evaluation is said to a panel. */
public final class ReadinessReport {

    private ReadinessReport() {}

    /**
     * The report of one interview. Equal input gives an equal report on every machine.
     *
     * @param evaluation what the scorecards mean
     * @param facts what was written down beside them
     * @param bank titles of competencies, names of levels, the thresholds of the rule
     */
    public static ReportModel of(Evaluation evaluation, InterviewFacts facts, QuestionBank bank) {
        return Sections.of(evaluation, facts, bank);
    }
}
