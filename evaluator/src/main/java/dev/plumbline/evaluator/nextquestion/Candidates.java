package dev.plumbline.evaluator.nextquestion;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can still be asked. A second answer comes from another question or from the twin: the short
 * form of what was heard in full would hear the same again. A question that anybody marked void is
 * left alone, since the candidate may know it.
 */
final class Candidates {

    private final Panel panel;
    private final Set<String> voided = new HashSet<>();
    // What the candidate has heard: a question's own prompt, or its twin.
    private final Set<String> heard = new HashSet<>();

    Candidates(Panel panel) {
        this.panel = panel;
        panel.answerKeys().forEach(key -> heard.add(prompt(key.question(), key.form())));
        panel.handedIn().stream()
                .flatMap(s -> s.answers().stream())
                .filter(a -> a.outcome() instanceof Outcome.Voided)
                .map(a -> a.key().question())
                .forEach(voided::add);
    }

    /**
     * The shortest form that can show the required level or else, for a must, its floor; it stays a
     * candidate.
     */
    Optional<AskedForm> peek(CompetencyReading competency) {
        return showing(competency.competency(), competency.required())
                .or(
                        () ->
                                competency.must().isPresent()
                                        ? showing(
                                                competency.competency(),
                                                competency.must().getAsInt())
                                        : Optional.empty());
    }

    private Optional<AskedForm> showing(String competency, int level) {
        return panel.questions().values().stream()
                .filter(q -> q.competency().equals(competency))
                .filter(q -> q.editorial().status() != Status.RETIRED)
                .filter(q -> !voided.contains(q.id()))
                .flatMap(q -> left(q).stream())
                .filter(form -> form.top() >= level)
                .min(
                        Comparator.comparingInt(AskedForm::minutes)
                                .thenComparing(
                                        form -> new AnswerKey(form.question().id(), form.form())));
    }

    /** The same, which is then no candidate any more. */
    Optional<AskedForm> shortest(CompetencyReading competency) {
        Optional<AskedForm> form = peek(competency);
        form.ifPresent(f -> heard.add(prompt(f.question().id(), f.form())));
        return form;
    }

    private List<AskedForm> left(Question question) {
        return question.forms().stream()
                .filter(form -> !heard.contains(prompt(question.id(), form)))
                .map(question::as)
                .toList();
    }

    private static String prompt(String question, Form form) {
        return question + (form.isTwin() ? ":twin" : "");
    }
}
