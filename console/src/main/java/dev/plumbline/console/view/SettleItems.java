package dev.plumbline.console.view;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.LevelSuggestion;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an interviewer looks at after the own rating: the suggested level, and the one to three acts
 * that decide it.
 *
 * @param suggestion empty when nothing was observed either way
 * @param items the criticals that were not ticked below a higher act, then what is open at the
 *     border to the next level, the heaviest first
 */
public record SettleItems(Optional<Suggestion> suggestion, List<Item> items) {

    private static final int MOST = 3;

    public SettleItems {
        items = List.copyOf(items);
    }

    /**
     * One act to look at again.
     *
     * @param why it decides, in words
     */
    public record Item(Indicator indicator, String why) {}

    /** What to look at for one answer. */
    public static SettleItems of(
            LevelRule rule,
            AskedForm asked,
            Ticks ticks,
            List<RaisedConcern> concerns,
            List<String> hints) {
        Optional<Suggestion> suggestion =
                new LevelSuggestion(rule).suggest(asked, ticks, concerns, hints);
        List<Item> items = new ArrayList<>();
        suggestion.ifPresent(
                s -> {
                    for (Indicator i : asked.indicators()) {
                        if (s.toCheck().contains(i.id())) {
                            items.add(new Item(i, "not ticked, though a higher act was heard"));
                        }
                    }
                    atTheBorder(asked, ticks, s.uncapped() + 1).stream()
                            .filter(i -> !s.toCheck().contains(i.indicator().id()))
                            .forEach(items::add);
                });
        return new SettleItems(suggestion, items.stream().limit(MOST).toList());
    }

    private static List<Item> atTheBorder(AskedForm asked, Ticks ticks, int next) {
        Set<String> marked = new TreeSet<>(ticks.heard());
        marked.addAll(ticks.prompted());
        marked.addAll(ticks.notShown());
        marked.addAll(ticks.opposite());
        return asked.indicators().stream()
                .filter(i -> i.level() == next && !marked.contains(i.id()))
                .sorted(
                        Comparator.comparing(Indicator::critical)
                                .thenComparing(Indicator::weight)
                                .reversed())
                .map(
                        i ->
                                new Item(
                                        i,
                                        ticks.half().contains(i.id())
                                                ? "heard in part, at the border"
                                                : "not asked or not heard, at the border"))
                .toList();
    }
}
