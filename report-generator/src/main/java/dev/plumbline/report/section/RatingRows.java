package dev.plumbline.report.section;

import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.model.Appendix.Rating;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Every rating with its ticks, suggestion and reason. */
final class RatingRows {

    private RatingRows() {}

    static List<Rating> of(Case it) {
        List<Rating> rows = new ArrayList<>();
        for (AnswerReading answer : it.evaluation().answers()) {
            for (RatingReading rating : answer.ratings()) {
                rows.add(row(it, answer, rating));
            }
        }
        return rows;
    }

    private static Rating row(Case it, AnswerReading reading, RatingReading rating) {
        Answer answer = rating.answer();
        Question question = it.question(reading.key());
        String reason = answer.outcome().reason().strip();
        return new Rating(
                it.names().number(reading.key()),
                it.title(reading.key()),
                it.rater(rating.interviewer()),
                outcome(answer.outcome()),
                rating.suggestion().map(s -> suggestion(question, s)).orElse(""),
                answer.amended().map(a -> String.valueOf(a.level())).orElse(""),
                ticks(question, answer, late(it, reading.key(), rating.interviewer())),
                reason.isEmpty() ? Line.NONE : Line.people(reason));
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Rated rated) {
            return String.valueOf(rated.level());
        }
        if (outcome instanceof Outcome.NotEnoughHeard) {
            return "not enough heard";
        }
        return outcome instanceof Outcome.Voided ? "void" : "absent";
    }

    private static String suggestion(Question question, Suggestion s) {
        String level = (s.atLeast() ? "at least " : "") + s.level();
        String check =
                s.atLeast() ? ", to check: " + Sentences.list(labels(question, s.toCheck())) : "";
        String hint =
                s.hintCeiling().isPresent() && s.hintCeiling().getAsInt() < s.uncapped()
                        ? ", held at " + s.hintCeiling().getAsInt() + " by a hint"
                        : "";
        String cap =
                s.concernCap().isPresent() && s.concernCap().getAsInt() < s.uncapped()
                        ? ", held at " + s.concernCap().getAsInt() + " by a concern"
                        : "";
        return level + check + hint + cap;
    }

    private static List<String> late(Case it, AnswerKey key, String interviewer) {
        return it.written(key).stream()
                .flatMap(f -> f.lateTicks().stream())
                .filter(t -> t.interviewer().equals(interviewer))
                .map(AnswerFacts.LateTick::indicator)
                .toList();
    }

    private static List<Line> ticks(Question question, Answer answer, List<String> late) {
        List<Line> lines = new ArrayList<>();
        add(lines, "heard: ", labels(question, answer.ticks().heard()));
        add(lines, "after a probe: ", labels(question, answer.ticks().prompted()));
        add(lines, "partly: ", labels(question, answer.ticks().half()));
        add(lines, "asked, not shown: ", labels(question, answer.ticks().notShown()));
        add(lines, "contrary: ", labels(question, answer.ticks().opposite()));
        add(lines, "changed after the suggestion was seen: ", labels(question, late));
        return lines;
    }

    private static void add(List<Line> lines, String how, List<String> labels) {
        if (!labels.isEmpty()) {
            lines.add(Line.own(how).andContent(String.join(", ", labels)));
        }
    }

    private static List<String> labels(Question question, List<String> ids) {
        return ids.stream()
                .map(id -> question.indicator(id).map(i -> Sentences.inner(i.label())).orElse(id))
                .toList();
    }
}
