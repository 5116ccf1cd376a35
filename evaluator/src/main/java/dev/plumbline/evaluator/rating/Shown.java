package dev.plumbline.evaluator.rating;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which acts count as shown. An act counts when it was ticked, prompted or not, or when an act that
 * implies it counts, over as many steps as it takes; whoever said the contrary of an act has not
 * shown it, whatever else was ticked. Acts outside a short form carry no weight in it and still
 * imply.
 */
final class Shown {

    private final Ticks ticks;
    // What counts, each with the act it follows from; an act that was ticked follows from itself.
    private final Map<String, Indicator> because = new LinkedHashMap<>();

    Shown(Question question, Ticks ticks) {
        this.ticks = ticks;
        Stream.of(ticks.heard(), ticks.prompted(), ticks.half(), ticks.notShown(), ticks.opposite())
                .flatMap(List::stream)
                .filter(id -> question.indicator(id).isEmpty())
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new IllegalArgumentException(
                                    "no indicator " + id + " in " + question.id());
                        });
        for (Indicator indicator : question.indicators()) {
            if (ticks.shows(indicator.id())) {
                because.put(indicator.id(), indicator);
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Indicator indicator : question.indicators()) {
                grew |= imply(question, indicator);
            }
        }
    }

    private boolean imply(Question question, Indicator indicator) {
        if (counts(indicator) || ticks.opposite().contains(indicator.id())) {
            return false;
        }
        Optional<Indicator> from =
                indicator.impliedBy().stream()
                        .filter(because::containsKey)
                        .flatMap(id -> question.indicator(id).stream())
                        .findFirst();
        from.ifPresent(f -> because.put(indicator.id(), f));
        return from.isPresent();
    }

    boolean counts(Indicator indicator) {
        return because.containsKey(indicator.id());
    }

    /** Whether a probe or the candidate settled that the act was not shown. */
    boolean settledOtherwise(Indicator indicator) {
        return ticks.notShown().contains(indicator.id())
                || ticks.opposite().contains(indicator.id());
    }

    /** Whether any act of a higher level counts, in this form or outside it. */
    boolean anyAbove(Question question, int level) {
        return question.indicators().stream().anyMatch(i -> i.level() > level && counts(i));
    }

    /** What was observed of one act, in words. */
    String words(Indicator indicator) {
        String id = indicator.id();
        if (ticks.heard().contains(id)) {
            return "heard";
        }
        if (ticks.prompted().contains(id)) {
            return "heard after a probe, counts in full";
        }
        if (ticks.opposite().contains(id)) {
            return "the contrary was said";
        }
        Indicator from = because.get(id);
        if (from != null) {
            return "counts, because " + from.label() + " does and implies it";
        }
        if (ticks.half().contains(id)) {
            return "partly said, which never counts";
        }
        return ticks.notShown().contains(id) ? "asked for by a probe and not shown" : "not ticked";
    }
}
