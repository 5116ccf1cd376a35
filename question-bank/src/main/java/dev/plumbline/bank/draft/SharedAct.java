package dev.plumbline.bank.draft;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An indicator that another question of the same competency looks for.
 *
 * @param question id of the first question that has it
 */
public record SharedAct(String question, Indicator indicator) {

    /**
     * The acts of all questions of a competency that are not retired, one for each id, by level and
     * then id.
     */
    public static List<SharedAct> of(QuestionBank bank, String competency) {
        Map<String, SharedAct> acts = new TreeMap<>();
        for (Question question : bank.scoring(competency)) {
            if (question.editorial().status() != Status.RETIRED && question.base().isEmpty()) {
                question.indicators()
                        .forEach(i -> acts.putIfAbsent(i.id(), new SharedAct(question.id(), i)));
            }
        }
        List<SharedAct> sorted = new ArrayList<>(acts.values());
        sorted.sort(Comparator.comparingInt(a -> a.indicator().level()));
        return List.copyOf(sorted);
    }
}
