package dev.plumbline.report.section;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One act of one answer, and who marked it how. Lists hold interviewers' codes in order.
 *
 * @param asked in which answer
 * @param competency that the answer scores
 * @param indicator the act
 * @param required level the role asks for there
 */
record Act(
        Asked asked,
        String competency,
        Indicator indicator,
        int required,
        List<String> heard,
        List<String> prompted,
        List<String> half,
        List<String> notShown,
        List<String> opposite) {

    private static final int CONTRARY = 1;

    /**
     * Every act that counted in every answer about the role, in the order asked and of the talk.
     */
    static List<Act> all(Case it) {
        List<Act> acts = new ArrayList<>();
        for (Asked asked : it.asked()) {
            String competency = it.competency(asked.key());
            it.required(competency)
                    .ifPresent(
                            required -> {
                                for (Indicator i : it.panel().form(asked.key()).indicators()) {
                                    acts.add(of(it, asked, competency, i, required));
                                }
                            });
        }
        return acts;
    }

    private static Act of(Case it, Asked asked, String competency, Indicator i, int required) {
        Act act =
                new Act(
                        asked,
                        competency,
                        i,
                        required,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (Map.Entry<String, Answer> answer : it.answers(asked.key()).entrySet()) {
            act.mark(answer.getKey(), answer.getValue().ticks());
        }
        return act;
    }

    private void mark(String code, Ticks ticks) {
        add(ticks.heard(), heard, code);
        add(ticks.prompted(), prompted, code);
        add(ticks.half(), half, code);
        add(ticks.notShown(), notShown, code);
        add(ticks.opposite(), opposite, code);
    }

    private void add(List<String> marked, List<String> codes, String code) {
        if (marked.contains(indicator.id())) {
            codes.add(code);
        }
    }

    List<String> shown() {
        List<String> shown = new ArrayList<>(heard);
        shown.addAll(prompted);
        return shown;
    }

    List<String> missed() {
        List<String> missed = new ArrayList<>(notShown);
        missed.addAll(opposite);
        return missed;
    }

    /** How far showing it moved the reading: weight times levels from the bar times people. */
    int pullTowards() {
        return indicator.weight()
                * (2 + Math.max(-1, indicator.level() - required))
                * shown().size();
    }

    /**
     * How far not showing it moved the reading; 0 for an act above the required level. A contrary
     * weighs as one level more.
     */
    int pullAway() {
        if (indicator.level() > required) {
            return 0;
        }
        int levels = 1 + required - indicator.level();
        return indicator.weight()
                * (levels * notShown.size() + (levels + CONTRARY) * opposite.size());
    }
}
