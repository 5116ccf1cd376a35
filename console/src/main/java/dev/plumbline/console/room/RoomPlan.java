package dev.plumbline.console.room;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.List;
import java.util.Optional;

/**
 * What an interview was set up with; it does not change while it is held.
 *
 * @param interview its id
 * @param candidate the candidate's code name
 * @param opening id of the opening, if it belongs to one
 * @param role id of the role profile
 * @param bank hash of the bank that the plan was drawn from
 * @param questions in the order of the plan, the spares last
 * @param interviewers codes of the panel, in order
 */
public record RoomPlan(
        String interview,
        String candidate,
        Optional<String> opening,
        String role,
        String bank,
        List<Planned> questions,
        List<String> interviewers) {

    public RoomPlan {
        questions = List.copyOf(questions);
        interviewers = List.copyOf(interviewers);
    }

    /**
     * One question in one form.
     *
     * @param number from 1 over the plan, spares numbered on
     * @param sitting from 1
     * @param minutes talking time as planned
     * @param spare whether it only stands in for another
     * @param variant what the opening says the candidate hears
     */
    public record Planned(
            int number,
            AskedForm asked,
            int sitting,
            int minutes,
            boolean must,
            boolean spare,
            String variant) {

        /** Which answer it asks for. */
        public AnswerKey key() {
            return new AnswerKey(asked.question().id(), asked.form());
        }
    }

    /** The planned question with this key. */
    public Optional<Planned> planned(AnswerKey key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }
}
