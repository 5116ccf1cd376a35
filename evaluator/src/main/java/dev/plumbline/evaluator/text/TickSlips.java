package dev.plumbline.evaluator.text;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.LevelSuggestion;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How the level rule bears an interviewer who misses ticks: a complete answer of one level, each
 * tick missed with the same chance.
 *
 * @param level of the answer
 * @param right share of draws in which the ticks alone suggest that level
 * @param twoLow share in which they suggest two or more levels less
 * @param checked share that is right once the unticked critical acts up to the level were checked
 */
public record TickSlips(int level, double right, double twoLow, double checked) {

    /**
     * Draws answers.
     *
     * @param missed chance that a tick is missed, 0 to 1
     */
    public static TickSlips of(
            Question question,
            int level,
            LevelRule rule,
            double missed,
            int draws,
            UniformRandomProvider random) {
        AskedForm form = question.as(Form.FULL);
        LevelSuggestion suggestion = new LevelSuggestion(rule);
        int right = 0;
        int low = 0;
        int checked = 0;
        for (int i = 0; i < draws; i++) {
            List<String> heard = new ArrayList<>();
            List<String> afterCheck = new ArrayList<>();
            for (Indicator act : form.indicators()) {
                boolean ticked = random.nextDouble() >= missed;
                if (act.level() <= level && ticked) {
                    heard.add(act.id());
                }
                if (act.level() <= level && (ticked || act.critical())) {
                    afterCheck.add(act.id());
                }
            }
            int byTicks = suggested(suggestion, form, heard);
            right += byTicks == level ? 1 : 0;
            low += byTicks <= level - 2 ? 1 : 0;
            checked += suggested(suggestion, form, afterCheck) == level ? 1 : 0;
        }
        double all = draws;
        return new TickSlips(level, right / all, low / all, checked / all);
    }

    private static int suggested(LevelSuggestion rule, AskedForm form, List<String> heard) {
        Ticks ticks = new Ticks(heard, List.of(), List.of(), List.of(), List.of());
        return rule.suggest(form, ticks, List.of(), List.of()).map(Suggestion::level).orElse(0);
    }
}
