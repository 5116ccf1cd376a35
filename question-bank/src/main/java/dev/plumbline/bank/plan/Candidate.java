package dev.plumbline.bank.plan;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * One question in one form that may fill a place.
 *
 * @param talk thousandths of a minute for reading and talking
 * @param minutes thousandths of a minute, settling included
 * @param kind of the form, which is not that of the question where a twin is asked
 * @param topic the first topic of the question, which is its main one; empty if it has none
 * @param context id of the briefing the candidate reads; empty if there is none
 */
record Candidate(
        Question question,
        Form form,
        long talk,
        long minutes,
        Kind kind,
        String topic,
        String context) {

    static Candidate of(Question question, Form form, Timing timing) {
        AskedForm asked = question.as(form);
        long talk = timing.talk(asked);
        return new Candidate(
                question,
                form,
                talk,
                talk + timing.settle(),
                asked.kind(),
                question.topics().isEmpty() ? "" : question.topics().get(0),
                asked.context().orElse(""));
    }

    /**
     * What may be asked about a competency, by question id and then form: questions that are not
     * retired, in the forms whose levels include the required level and, for a must, its floor. A
     * question of levels 3 and 4 does not serve required 2, because it cannot tell 2 from less.
     */
    static List<Candidate> of(
            QuestionBank bank, RoleProfile role, String competency, Timing timing) {
        List<Candidate> found = new ArrayList<>();
        for (Question question : bank.scoring(competency)) {
            if (question.editorial().status() == Status.RETIRED) {
                continue;
            }
            for (Form form : question.forms()) {
                if (serves(question.as(form).levels(), role, competency)) {
                    found.add(of(question, form, timing));
                }
            }
        }
        return found;
    }

    private static boolean serves(List<Integer> levels, RoleProfile role, String competency) {
        Integer required = role.required().get(competency);
        Integer floor = role.must().get(competency);
        return (required == null || levels.contains(required))
                && (floor == null || levels.contains(floor));
    }

    String id() {
        return question.id();
    }

    /**
     * Whether the candidate hears the same thing: one question in its full and its short form, its
     * twin in both lengths, or a question and one that extends it. A plan never holds both.
     */
    boolean sameTalk(Candidate other) {
        return question.root().equals(other.question.root())
                && form.isTwin() == other.form.isTwin();
    }

    /** Whether a plan with the other in this one's place would be no better. */
    boolean noWorseThan(Candidate other) {
        return minutes <= other.minutes
                && kind == other.kind
                && topic.equals(other.topic)
                && (context.isEmpty() || context.equals(other.context));
    }
}
