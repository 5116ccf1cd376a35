package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.AmendmentMoment;
import dev.plumbline.report.facts.InterviewerFacts;
import dev.plumbline.report.model.DifferencesSection;
import dev.plumbline.report.model.DifferencesSection.Dot;
import dev.plumbline.report.model.DifferencesSection.Row;
import dev.plumbline.report.model.DifferencesSection.Sealed;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.Rater;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Section 8: sealed first ratings, what moved after the reveal, leans, worries and dissent. */
final class Differences {

    private static final String NONE = "–";
    private static final int TWO_APART = 2;

    private Differences() {}

    static DifferencesSection of(Case it) {
        List<Line> absent = new ArrayList<>();
        for (Rater rater : it.raters()) {
            if (!rater.handedIn()) {
                absent.add(
                        Line.own(
                                rater.letter()
                                        + " did not hand in a scorecard; nothing of "
                                        + rater.letter()
                                        + "’s is counted."));
            }
        }
        return new DifferencesSection(
                summary(it.evaluation().agreement()),
                it.asked().stream().map(a -> row(it, a)).toList(),
                amended(it),
                sealed(it),
                minority(it),
                absent);
    }

    private static String summary(Agreement a) {
        return a.doublyRated() == 0
                ? "No answer was rated by two interviewers, so nothing can be said about agreement."
                : a.withinOne()
                        + " of "
                        + Figures.count(a.doublyRated(), "answer", "answers")
                        + " rated by two or more lie within one level.";
    }

    private static Row row(Case it, Asked asked) {
        List<Dot> dots = new ArrayList<>();
        it.answers(asked.key())
                .forEach(
                        (code, answer) ->
                                answer.sealedRating()
                                        .ifPresent(r -> dots.add(new Dot(it.rater(code), r))));
        int lowest = dots.stream().mapToInt(Dot::level).min().orElse(0);
        int highest = dots.stream().mapToInt(Dot::level).max().orElse(0);
        int spread = highest - lowest;
        return new Row(
                it.names().number(asked.key()),
                it.title(asked.key()),
                dots,
                spread >= TWO_APART,
                words(dots.size(), spread));
    }

    private static String words(int ratings, int spread) {
        if (ratings < 2) {
            return ratings == 0 ? "no rating" : "one rating";
        }
        return switch (spread) {
            case 0 -> "the same";
            case 1 -> "one apart";
            case 2 -> "two apart";
            case 3 -> "three apart";
            default -> "four apart";
        };
    }

    private static List<Line> amended(Case it) {
        List<Line> lines = new ArrayList<>();
        for (Asked asked : it.asked()) {
            for (Map.Entry<String, Answer> entry : it.answers(asked.key()).entrySet()) {
                Answer answer = entry.getValue();
                answer.amended()
                        .ifPresent(
                                a ->
                                        lines.add(
                                                amended(
                                                        it,
                                                        asked.key(),
                                                        entry.getKey(),
                                                        answer,
                                                        a)));
            }
        }
        return lines;
    }

    private static Line amended(
            Case it, AnswerKey key, String code, Answer answer, Amendment amendment) {
        String from =
                answer.sealedRating().isPresent()
                        ? String.valueOf(answer.sealedRating().getAsInt())
                        : "no rating";
        Optional<String> at =
                it.written(key).map(AnswerFacts::amendments).orElse(List.of()).stream()
                        .filter(m -> m.interviewer().equals(code))
                        .map(AmendmentMoment::at)
                        .findFirst();
        return Line.own(
                        "Q"
                                + it.names().number(key)
                                + ": "
                                + it.names().letter(code)
                                + " moved from "
                                + from
                                + " to "
                                + amendment.level()
                                + " after the reveal"
                                + at.map(t -> " (" + t + ")").orElse("")
                                + ". Reason: ")
                .andPeople(amendment.reason().strip())
                .and(" The first rating is used for agreement, the new one for the level.");
    }

    private static List<Sealed> sealed(Case it) {
        List<Sealed> sealed = new ArrayList<>();
        for (InterviewerFacts who : it.facts().interviewers()) {
            if (who.handedIn()) {
                sealed.add(
                        new Sealed(
                                it.rater(who.code()),
                                lean(who.lean()),
                                said(who.worry()),
                                who.minutesAfter().isPresent()
                                        ? Figures.count(
                                                who.minutesAfter().getAsInt(), "minute", "minutes")
                                        : ""));
            }
        }
        return sealed;
    }

    /** A lean that is one of the verdicts is said in its words; anything else is a quotation. */
    private static Line lean(Optional<String> lean) {
        for (Verdict verdict : Verdict.values()) {
            if (lean.isPresent() && lean.get().strip().equals(verdict.word())) {
                return Line.own(Sentences.capital(verdict.words()));
            }
        }
        return said(lean);
    }

    private static Line said(Optional<String> text) {
        return text.filter(t -> !t.isBlank())
                .map(t -> Line.people(t.strip()))
                .orElse(Line.own(NONE));
    }

    private static List<Line> minority(Case it) {
        List<Line> notes = new ArrayList<>();
        for (InterviewerFacts who : it.facts().interviewers()) {
            who.minority()
                    .filter(m -> !m.isBlank())
                    .ifPresent(
                            m ->
                                    notes.add(
                                            Line.own(it.rater(who.code()).letter() + ": ")
                                                    .andPeople(m.strip())));
        }
        return notes;
    }
}
