package dev.plumbline.report.section;

import dev.plumbline.bank.question.Concern;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.ConcernMoment;
import dev.plumbline.report.model.ConcernsSection;
import dev.plumbline.report.model.ConcernsSection.Row;
import dev.plumbline.report.model.EvidenceSection.Item;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Section 7: what was raised, how it was checked, and what it changed. */
final class Concerns {

    /** A standing concern weighs like the heaviest act. */
    private static final int WEIGHT = 3;

    private Concerns() {}

    private record Raised(Asked asked, String code, RaisedConcern concern, Concern about) {}

    static ConcernsSection of(Case it) {
        return new ConcernsSection(raised(it).stream().map(r -> row(it, r)).toList());
    }

    /** Standing concerns as evidence against. */
    static List<Item> standing(Case it) {
        List<Item> items = new ArrayList<>();
        for (Raised r : raised(it)) {
            OptionalInt required = it.required(it.competency(r.asked().key()));
            if (r.concern().state() == RaisedConcern.State.STANDING && required.isPresent()) {
                items.add(
                        new Item(
                                r.about().label(),
                                Line.content(r.about().says()),
                                quote(r),
                                "standing concern",
                                it.names().letter(r.code()),
                                Evidence.source(it, r.asked(), at(it, r)),
                                WEIGHT * (1 + Math.max(0, required.getAsInt() - r.about().cap()))));
            }
        }
        return items;
    }

    private static List<Raised> raised(Case it) {
        List<Raised> raised = new ArrayList<>();
        for (Asked asked : it.asked()) {
            it.answers(asked.key()).forEach((code, answer) -> add(it, asked, code, answer, raised));
        }
        return raised;
    }

    private static void add(Case it, Asked asked, String code, Answer answer, List<Raised> raised) {
        for (RaisedConcern concern : answer.concerns()) {
            it.question(asked.key())
                    .concern(concern.id())
                    .ifPresent(about -> raised.add(new Raised(asked, code, concern, about)));
        }
    }

    private static Row row(Case it, Raised r) {
        OptionalInt at = at(it, r);
        AnswerKey key = r.asked().key();
        return new Row(
                Line.content(r.about().label()).and(", Q" + it.names().number(key)),
                Line.content(r.about().ask()),
                it.names().letter(r.code())
                        + (at.isPresent() ? " at " + Sentences.moment(at.getAsInt()) : ""),
                r.concern().state().name().toLowerCase(Locale.ROOT),
                effect(it, key, r),
                quote(r));
    }

    private static Optional<Line> quote(Raised r) {
        String quote = r.concern().quote();
        return quote.isBlank()
                ? Optional.empty()
                : Optional.of(Line.people(Sentences.quote(quote)));
    }

    private static OptionalInt at(Case it, Raised r) {
        return it.written(r.asked().key()).map(AnswerFacts::concerns).orElse(List.of()).stream()
                .filter(m -> m.interviewer().equals(r.code()))
                .filter(m -> m.concern().equals(r.concern().id()))
                .map(ConcernMoment::at)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static String effect(Case it, AnswerKey key, Raised r) {
        if (r.concern().state() != RaisedConcern.State.STANDING) {
            return "none; only a standing concern caps the suggestion";
        }
        Optional<Suggestion> suggestion = suggestion(it, key, r.code());
        if (suggestion.isEmpty()) {
            return "caps a suggestion at " + r.about().cap() + "; there was none";
        }
        int without = suggestion.get().uncapped();
        int with = Math.min(without, r.about().cap());
        return with == without
                ? "none; suggested " + with + " with and without the cap"
                : "suggested " + with + " with the cap, " + without + " without";
    }

    private static Optional<Suggestion> suggestion(Case it, AnswerKey key, String code) {
        return it.evaluation().answers().stream()
                .filter(a -> a.key().equals(key))
                .map(AnswerReading::ratings)
                .flatMap(List::stream)
                .filter(r -> r.interviewer().equals(code))
                .map(RatingReading::suggestion)
                .findFirst()
                .flatMap(s -> s);
    }
}
