package dev.plumbline.report.section;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.Pointer;
import dev.plumbline.report.facts.AnswerFacts.Response;
import dev.plumbline.report.model.Appendix;
import dev.plumbline.report.model.Appendix.AskedQuestion;
import dev.plumbline.report.model.Appendix.Reason;
import dev.plumbline.report.model.Appendix.Written;
import dev.plumbline.report.model.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Behind the thirteen sections: time and help, ratings, questions, texts, and every derivation. */
final class Appendices {

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
            VariantText text = text(it, asked);
            String briefing =
                    text.briefing()
                            .map(String::strip)
                            .filter(b -> !asked.key().form().isTwin() && briefed.add(b))
                            .map(b -> b + "\n\n")
                            .orElse("");
            questions.add(
                    new AskedQuestion(
                            it.names().number(asked.key()),
                            it.title(asked.key()),
                            asked.version(),
                            briefing + text.prompt(asked.key().form()),
                            remark(it, asked)));
        }
        return questions;
    }

    private static VariantText text(Case it, Asked asked) {
        Question question = it.question(asked.key());
        Optional<Context> context = question.context().map(c -> it.bank().contexts().get(c));
        return VariantText.of(question, context, asked.variant());
    }

    /** What a reader must know who looks for the question elsewhere. */
    private static Line remark(Case it, Asked asked) {
        String base =
                it.question(asked.key())
                        .base()
                        .map(
                                b ->
                                        "Extends "
                                                + b.id()
                                                + ", version "
                                                + b.version()
                                                + ", for another stack. ")
                        .orElse("");
        String all = base + variant(asked);
        return all.isEmpty() ? Line.NONE : Line.own(all.strip());
    }

    private static String variant(Asked asked) {
        return asked.variant().equals(VariantText.BASE)
                ? ""
                : "Asked as here, in variant "
                        + asked.variant()
                        + ": the same question with other nouns.";
    }

    private static List<Written> written(Case it) {
        List<Written> written = new ArrayList<>();
        for (Asked asked : it.asked()) {
            it.written(asked.key())
                    .flatMap(AnswerFacts::response)
                    .filter(r -> !r.text().isBlank())
                    .ifPresent(r -> written.add(written(it.names().number(asked.key()), r)));
        }
        return written;
    }

    private static Written written(int number, Response response) {
        List<Line> pointers = new ArrayList<>();
        response.silence()
                .ifPresent(
                        why ->
                                pointers.add(
                                        Line.own(
                                                "Nothing in it is pointed at, because "
                                                        + why
                                                        + ".")));
        for (Pointer pointer : response.pointers()) {
            pointers.add(
                    Line.content(pointer.label())
                            .and(", " + pointer.status() + ": ")
                            .andPeople(pointer.quote()));
        }
        response.toAsk().forEach(ask -> pointers.add(Line.own("To ask: ").andContent(ask)));
        return new Written(
                number,
                response.text().stripTrailing().lines().map(Line::people).toList(),
                pointers);
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
