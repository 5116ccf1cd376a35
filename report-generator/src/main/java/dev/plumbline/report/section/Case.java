package dev.plumbline.report.section;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.facts.InterviewerFacts;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.Rater;
import dev.plumbline.report.words.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What every section reads.
 *
 * @param evaluation what the scorecards mean
 * @param facts what was written down beside them
 * @param bank titles and names
 * @param names what the page calls people, answers and competencies
 * @param byCode everybody with a scorecard
 */
record Case(
        Evaluation evaluation,
        InterviewFacts facts,
        QuestionBank bank,
        Names names,
        Map<String, Rater> byCode) {

    private static final int SHAPES = 4;

    static Case of(Evaluation evaluation, InterviewFacts facts, QuestionBank bank) {
        Map<String, Boolean> handedIn = new TreeMap<>();
        facts.interviewers().forEach(i -> handedIn.put(i.code(), i.handedIn()));
        evaluation.panel().scorecards().forEach(s -> handedIn.put(s.interviewer(), s.handedIn()));
        Names names = new Names(handedIn.keySet(), evaluation.panel().answerKeys(), bank);
        Map<String, Rater> raters = new LinkedHashMap<>();
        handedIn.forEach(
                (code, in) ->
                        raters.put(
                                code, new Rater(names.letter(code), raters.size() % SHAPES, in)));
        return new Case(evaluation, facts, bank, names, raters);
    }

    Panel panel() {
        return evaluation.panel();
    }

    Reading reading() {
        return evaluation.reading();
    }

    PlainRule rule() {
        return panel().rule();
    }

    List<Rater> raters() {
        return List.copyOf(byCode.values());
    }

    Rater rater(String code) {
        Rater rater = byCode.get(code);
        if (rater == null) {
            throw new IllegalArgumentException("no interviewer " + code);
        }
        return rater;
    }

    Question question(AnswerKey key) {
        Question question = panel().questions().get(key.question());
        if (question == null) {
            throw new IllegalArgumentException("no question " + key.question());
        }
        return question;
    }

    String competency(AnswerKey key) {
        return question(key).competency();
    }

    /** The question's title and, unless it is the full one, its form. */
    Line title(AnswerKey key) {
        return Line.content(question(key).title()).and(form(key.form()));
    }

    private static String form(Form form) {
        return switch (form) {
            case FULL -> "";
            case SHORT -> ", short form";
            case TWIN -> ", short form about the past";
            case TWIN_FULL -> ", form about the past";
        };
    }

    List<Asked> asked() {
        return panel().asked();
    }

    List<Asked> askedAbout(String competency) {
        return asked().stream().filter(a -> competency(a.key()).equals(competency)).toList();
    }

    Optional<AnswerFacts> written(AnswerKey key) {
        return facts.answer(key);
    }

    Optional<InterviewerFacts> interviewer(String code) {
        return facts.interviewers().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The required level of a competency; empty when the role does not ask for it. */
    OptionalInt required(String competency) {
        Integer required = panel().role().required().get(competency);
        return required == null ? OptionalInt.empty() : OptionalInt.of(required);
    }

    Optional<MustReading> must(String competency) {
        return reading().musts().stream()
                .filter(m -> m.competency().equals(competency))
                .findFirst();
    }

    /** What the interviewers whose scorecards count have for one answer, by code. */
    Map<String, Answer> answers(AnswerKey key) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Scorecard card : panel().handedIn()) {
            card.answer(key).ifPresent(a -> answers.put(card.interviewer(), a));
        }
        return answers;
    }
}
