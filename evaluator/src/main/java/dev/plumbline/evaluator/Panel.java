package dev.plumbline.evaluator;

import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the evaluator is told about one interview. Scorecards are kept in the order of the
 * interviewers' codes, so that the order in which they were read changes nothing.
 *
 * @param role what is asked of the candidate
 * @param rule thresholds of the plain reading
 * @param model level rule, verdict rule and assumptions
 * @param questions every question that was asked, and those that could still be asked, by id
 * @param asked in the order asked
 * @param notAsked what was planned and left out
 * @param scorecards one for each interviewer, handed in or not
 */
public record Panel(
        RoleProfile role,
        PlainRule rule,
        DecisionModel model,
        Map<String, Question> questions,
        List<Asked> asked,
        List<NotAsked> notAsked,
        List<Scorecard> scorecards) {

    public Panel {
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
        scorecards =
                scorecards.stream()
                        .sorted(Comparator.comparing(Scorecard::interviewer))
                        .toList();
    }

    /** The scorecards that count. */
    public List<Scorecard> handedIn() {
        return scorecards.stream().filter(Scorecard::handedIn).toList();
    }

    /** The part of the rubric that applied to an answer. */
    public AskedForm form(AnswerKey key) {
        Question question = questions.get(key.question());
        if (question == null) {
            throw new IllegalArgumentException("no question " + key.question());
        }
        return question.as(key.form());
    }

    /** The same interview read with other scorecards. */
    public Panel with(List<Scorecard> others) {
        return new Panel(role, rule, model, questions, asked, notAsked, others);
    }

    /** The same interview read against another role. */
    public Panel against(RoleProfile other) {
        return new Panel(other, rule, model, questions, asked, notAsked, scorecards);
    }
}
