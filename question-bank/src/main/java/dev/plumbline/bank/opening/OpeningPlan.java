package dev.plumbline.bank.opening;

import dev.plumbline.bank.question.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions that every candidate of an opening is asked.
 *
 * @param people interviewers in each sitting, at least 1
 * @param sittings in the order held
 * @param spares answers that may stand in for a void one, best first
 * @param personHours of all interviewers, as its author counted them
 */
public record OpeningPlan(
        int people, List<Sitting> sittings, List<Answer> spares, double personHours) {

    public OpeningPlan {
        sittings = List.copyOf(sittings);
        spares = List.copyOf(spares);
    }

    /** The answers of all sittings, in the order asked, without the spares. */
    public List<Answer> answers() {
        return sittings.stream().flatMap(s -> s.answers().stream()).toList();
    }

    /** The answers of all sittings and then the spares. */
    public List<Answer> withSpares() {
        return Stream.concat(answers().stream(), spares.stream()).toList();
    }

    /**
     * One meeting with the candidate.
     *
     * @param id unique in the opening, for example {@code s1}
     * @param minutes all of it, opening, settling and closing included, rounded up
     * @param answers in the order asked
     */
    public record Sitting(String id, int minutes, List<Answer> answers) {

        public Sitting {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One question in one form.
     *
     * @param number from 1 over the whole plan, spares numbered on
     * @param question id of the question
     * @param minutes talking time of that form
     */
    public record Answer(int number, String question, Form form, int minutes) {}
}
