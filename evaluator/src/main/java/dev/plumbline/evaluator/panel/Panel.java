package dev.plumbline.evaluator.panel;

import dev.plumbline.bank.calibration.Calibration;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the evaluator is told about one interview. Scorecards are kept in the order of the
 * interviewers' codes, so that the order in which they were read changes nothing.
 *
 * @param role what is asked of the candidate
 * @param rule thresholds of the plain reading
 * @param model level rule, verdict rule and assumptions
 * @param questions every question that was asked, and those that could still be asked, by id
 * @param titles what people call a competency, by its id; one without an entry is called by its id
 * @param asked in the order asked
 * @param notAsked what was planned and left out
 * @param calibration what an earlier calibration found, in place of what the model assumes
 * @param scorecards one for each interviewer, handed in or not
 */
public record Panel(
        RoleProfile role,
        PlainRule rule,
        DecisionModel model,
        Map<String, Question> questions,
        Map<String, String> titles,
        List<Asked> asked,
        List<NotAsked> notAsked,
        Optional<Calibration> calibration,
        List<Scorecard> scorecards) {

    /** A panel of which no calibration exists. */
    public Panel(
            RoleProfile role,
            PlainRule rule,
            DecisionModel model,
            Map<String, Question> questions,
            Map<String, String> titles,
            List<Asked> asked,
            List<NotAsked> notAsked,
            List<Scorecard> scorecards) {
        this(role, rule, model, questions, titles, asked, notAsked, Optional.empty(), scorecards);
    }

    public Panel {
        questions = sorted(questions);
        titles = sorted(titles);
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
        scorecards =
                scorecards.stream().sorted(Comparator.comparing(Scorecard::interviewer)).toList();
    }

    /** The scorecards that count. */
    public List<Scorecard> handedIn() {
        return scorecards.stream().filter(Scorecard::handedIn).toList();
    }

    /**
     * Every answer that was asked or stands on a scorecard that counts: in the order asked, then
     * what only scorecards know, by key.
     */
    public List<AnswerKey> answerKeys() {
        Set<AnswerKey> keys = new LinkedHashSet<>();
        asked.forEach(a -> keys.add(a.key()));
        Set<AnswerKey> others = new TreeSet<>();
        handedIn().forEach(s -> s.answers().forEach(a -> others.add(a.key())));
        keys.addAll(others);
        return List.copyOf(keys);
    }

    /** What happened in the room for an answer; empty when only scorecards know it. */
    public Optional<Asked> inTheRoom(AnswerKey key) {
        return asked.stream().filter(a -> a.key().equals(key)).findFirst();
    }

    /** The competency that an answer scores, in the role or outside it. */
    public String competency(AnswerKey key) {
        return question(key).competency();
    }

    /** What people call a competency. */
    public String title(String competency) {
        return titles.getOrDefault(competency, competency);
    }

    /** The part of the rubric that applied to an answer. */
    public AskedForm form(AnswerKey key) {
        return question(key).as(key.form());
    }

    private Question question(AnswerKey key) {
        Question question = questions.get(key.question());
        if (question == null) {
            throw new IllegalArgumentException("no question " + key.question());
        }
        return question;
    }

    /** The same interview read with other scorecards. */
    public Panel with(List<Scorecard> others) {
        return new Panel(
                role, rule, model, questions, titles, asked, notAsked, calibration, others);
    }

    /** The same interview read against another role. */
    public Panel against(RoleProfile other) {
        return new Panel(
                other, rule, model, questions, titles, asked, notAsked, calibration, scorecards);
    }

    /** The same interview read under other assumptions. */
    public Panel assuming(Assumptions others) {
        return new Panel(
                role,
                rule,
                model.assuming(others),
                questions,
                titles,
                asked,
                notAsked,
                calibration,
                scorecards);
    }

    /** The same interview read with what a calibration found. */
    public Panel calibratedBy(Calibration found) {
        return new Panel(
                role,
                rule,
                model,
                questions,
                titles,
                asked,
                notAsked,
                Optional.of(found),
                scorecards);
    }

    // A sorted map is copied in one pass; what-ifs make some hundred panels of one bank.
    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        TreeMap<String, V> copy =
                map instanceof SortedMap<String, V> known
                        ? new TreeMap<>(known)
                        : new TreeMap<>(map);
        return Collections.unmodifiableSortedMap(copy);
    }
}
