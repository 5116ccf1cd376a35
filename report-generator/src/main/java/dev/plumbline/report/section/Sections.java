package dev.plumbline.report.section;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.model.DecisionSection;
import dev.plumbline.report.model.Head;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.Rater;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** The sections in reading order. */
public final class Sections {

    private Sections() {}

    /** The whole report. */
    public static ReportModel of(Evaluation evaluation, InterviewFacts facts, QuestionBank bank) {
        Case it = Case.of(evaluation, facts, bank);
        return new ReportModel(
                head(it),
                VerdictLine.of(it),
                Ladder.of(it),
                Musts.of(it),
                Doubt.of(it),
                Profile.of(it),
                Evidence.of(it),
                Concerns.of(it),
                Differences.of(it),
                Flips.of(it),
                BeforeDeciding.of(it),
                FirstMonths.of(it),
                decision(it),
                Limits.of(it),
                Appendices.of(it));
    }

    private static Head head(Case it) {
        InterviewFacts facts = it.facts();
        List<String> dates = facts.sittings().stream().map(InterviewFacts.Sitting::date).toList();
        String sittings =
                dates.isEmpty()
                        ? "no date written down"
                        : (dates.size() == 1 ? "sitting " : "sittings ") + Sentences.list(dates);
        return new Head(
                facts.candidate(),
                it.panel().role().title(),
                facts.interview(),
                facts.opening().map(o -> Line.content(o.id()).and(": ").andContent(o.title())),
                sittings,
                it.raters());
    }

    private static DecisionSection decision(Case it) {
        List<String> who = new ArrayList<>();
        for (Rater rater : it.raters()) {
            if (rater.handedIn()) {
                who.add("Interviewer " + rater.letter());
            }
        }
        who.add("Hiring manager");
        return new DecisionSection(who);
    }
}
