package dev.plumbline.evaluator.rating;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.evaluator.derivation.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The level rule at one level of one form. A level without indicators in the form has no step: it
 * is never reached by itself and never in the way of a higher one.
 *
 * @param level 1 to 4
 * @param indicators those of this level in the form, in talk order
 * @param ticked parts of this level's weight that count as shown
 * @param weight all parts of this level
 * @param tickedUpTo parts shown over this level and those below
 * @param weightUpTo all parts over this level and those below
 * @param missing critical indicators of this level that do not count as shown
 */
record Step(
        int level,
        List<Indicator> indicators,
        int ticked,
        int weight,
        int tickedUpTo,
        int weightUpTo,
        List<Indicator> missing) {

    /** One step for every level with indicators up to the top of the form, ascending. */
    static List<Step> of(AskedForm form, Predicate<Indicator> counts) {
        List<Step> steps = new ArrayList<>();
        int tickedUpTo = 0;
        int weightUpTo = 0;
        for (int level = 1; level <= form.top(); level++) {
            int here = level;
            List<Indicator> all =
                    form.indicators().stream().filter(i -> i.level() == here).toList();
            if (all.isEmpty()) {
                continue;
            }
            int weight = all.stream().mapToInt(Indicator::weight).sum();
            int ticked = all.stream().filter(counts).mapToInt(Indicator::weight).sum();
            weightUpTo += weight;
            tickedUpTo += ticked;
            List<Indicator> missing =
                    all.stream().filter(i -> i.critical() && !counts.test(i)).toList();
            steps.add(new Step(level, all, ticked, weight, tickedUpTo, weightUpTo, missing));
        }
        return steps;
    }

    /** The highest level whose step and all steps below it are met; 0 when the first is not. */
    static int reached(List<Step> steps, LevelRule rule) {
        int reached = 0;
        for (Step step : steps) {
            if (!step.met(rule)) {
                return reached;
            }
            reached = step.level();
        }
        return reached;
    }

    boolean met(LevelRule rule) {
        return Sentences.compared(share()) >= rule.shareOfLevel()
                && Sentences.compared(shareUpTo()) >= rule.shareUpTo()
                && missing.isEmpty();
    }

    private double share() {
        return (double) ticked / weight;
    }

    private double shareUpTo() {
        return (double) tickedUpTo / weightUpTo;
    }

    String words(LevelRule rule) {
        StringBuilder words = new StringBuilder("Level " + level);
        words.append(met(rule) ? " is met: " : " is not met: ")
                .append(parts(ticked, weight, share(), rule.shareOfLevel()))
                .append(" at this level, ")
                .append(parts(tickedUpTo, weightUpTo, shareUpTo(), rule.shareUpTo()))
                .append(" up to it");
        if (!missing.isEmpty()) {
            words.append(", without the critical ")
                    .append(Sentences.list(missing.stream().map(Indicator::label).toList()));
        }
        return words.toString();
    }

    private static String parts(int ticked, int weight, double share, double needed) {
        return ticked
                + " of "
                + weight
                + " parts ("
                + Sentences.share(share)
                + ", needs "
                + Sentences.share(needed)
                + ")";
    }
}
