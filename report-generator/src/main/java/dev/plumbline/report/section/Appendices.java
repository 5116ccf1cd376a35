package dev.plumbline.report.section;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.model.Appendix;
import dev.plumbline.report.model.Appendix.AskedQuestion;
import dev.plumbline.report.model.Appendix.Reason;
import dev.plumbline.report.model.Appendix.Written;
import dev.plumbline.report.model.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Behind the thirteen sections: time and help, ratings, questions, texts, and every derivation. */
final class Appendices {

    private static final String BASE = "base";

    private Appendices() {}

    static Appendix of(Case it) {
        return new Appendix(
                it.asked().stream().map(a -> TimeAndHelp.of(it, a)).toList(),
                RatingRows.of(it),
                asked(it),
                written(it),
                reason(it, it.evaluation().derivation()));
    }

    private static List<AskedQuestion> asked(Case it) {
        Set<String> briefed = new HashSet<>();
        List<AskedQuestion> questions = new ArrayList<>();
        for (Asked asked : it.asked()) {
            String briefing =
                    it.question(asked.key())
                            .context()
                            .filter(c -> !asked.key().form().isTwin() && briefed.add(c))
                            .map(c -> it.bank().contexts().get(c))
                            .map(c -> c.briefing().strip() + "\n\n")
                            .orElse("");
            questions.add(asked(it, asked, briefing));
        }
        return questions;
    }

    private static AskedQuestion asked(Case it, Asked asked, String briefing) {
        Question question = it.question(asked.key());
        Form form = asked.key().form();
        String prose =
                form.isTwin() && question.twin().isPresent()
                        ? question.twin().get().prompt()
                        : question.prompt();
        Line remark = Line.NONE;
        if (form == Form.SHORT && question.shortForm().isPresent()) {
            remark =
                    Line.own("In the short form the request was: ")
                            .andContent(question.shortForm().get().request())
                            .and(" ");
        }
        if (!asked.variant().equals(BASE)) {
            remark =
                    remark.and(
                            "Asked in variant "
                                    + asked.variant()
                                    + ": the same question with other nouns.");
        }
        return new AskedQuestion(
                it.names().number(asked.key()),
                it.title(asked.key()),
                asked.version(),
                briefing + prose,
                remark);
    }

    private static List<Written> written(Case it) {
        List<Written> written = new ArrayList<>();
        for (Asked asked : it.asked()) {
            it.written(asked.key())
                    .flatMap(AnswerFacts::response)
                    .filter(r -> !r.isBlank())
                    .ifPresent(
                            r ->
                                    written.add(
                                            new Written(
                                                    it.names().number(asked.key()),
                                                    r.stripTrailing()
                                                            .lines()
                                                            .map(Line::people)
                                                            .toList())));
        }
        return written;
    }

    /** An id that names an interviewer by code is left out: a report knows letters only. */
    private static String withoutCode(Case it, String id) {
        String last = id.substring(id.lastIndexOf('/') + 1);
        return it.byCode().containsKey(last) ? "" : id;
    }

    private static Reason reason(Case it, Derivation derivation) {
        return new Reason(
                withoutCode(it, derivation.id()),
                Line.content(it.names().sentence(derivation.says())),
                derivation.because().stream().map(d -> reason(it, d)).toList());
    }
}
