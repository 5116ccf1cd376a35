package dev.plumbline.evaluator.readiness;

import static dev.plumbline.evaluator.derivation.Sentences.compared;

import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The figures of the plain reading and its rule, without words: cheap enough for what-ifs. */
final class PlainFigures {

    private final RoleProfile role;
    private final PlainRule rule;
    private final Map<String, Observation> seen = new LinkedHashMap<>();
    private final Map<String, Double> gaps = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();

    PlainFigures(Panel panel) {
        this.role = panel.role();
        this.rule = panel.rule();
        role.required().keySet().forEach(c -> seen.put(c, Observation.none()));
        for (AnswerKey key : panel.answerKeys()) {
            Observation observation = seen.get(panel.competency(key));
            if (observation != null) {
                observe(panel, key, observation);
            }
        }
        seen.forEach(this::compute);
    }

    private void compute(String competency, Observation observation) {
        OptionalDouble own = observation.own();
        if (own.isPresent()) {
            gaps.put(competency, Math.max(0, required(competency) - own.getAsDouble()));
            weights.put(competency, role.weight(competency));
        }
    }

    private static void observe(Panel panel, AnswerKey key, Observation observation) {
        observation.asked().add(key);
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (Scorecard scorecard : panel.handedIn()) {
            scorecard
                    .answer(key)
                    .map(Answer::rating)
                    .ifPresent(r -> r.ifPresent(l -> ratings.put(scorecard.interviewer(), l)));
        }
        if (!ratings.isEmpty()) {
            observation.ratings().put(key, ratings);
        }
    }

    Observation of(String competency) {
        Observation observation = seen.get(competency);
        if (observation == null) {
            throw new IllegalArgumentException("not in the role: " + competency);
        }
        return observation;
    }

    /** The level that the role asks for. */
    int required(String competency) {
        return known(role.required(), competency);
    }

    /** The floor of a must. */
    int floor(String must) {
        return known(role.must(), must);
    }

    private static int known(Map<String, Integer> levels, String competency) {
        Integer level = levels.get(competency);
        if (level == null) {
            throw new IllegalArgumentException("not in the role: " + competency);
        }
        return level;
    }

    double own(String competency) {
        return of(competency).own().orElseThrow();
    }

    List<String> observed() {
        return List.copyOf(gaps.keySet());
    }

    double weightObserved() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean enoughWeight() {
        return !gaps.isEmpty() && compared(weightObserved()) >= rule.minWeightObserved();
    }

    /** Required minus observed of an observed competency, 0 or more. */
    double gap(String competency) {
        Double gap = gaps.get(competency);
        if (gap == null) {
            throw new IllegalArgumentException("not observed: " + competency);
        }
        return gap;
    }

    /** Weighted mean of the gaps over what was observed; 0 when nothing was. */
    double shortfall() {
        return gaps.isEmpty()
                ? 0
                : gaps.keySet().stream().mapToDouble(this::weighted).sum() / weightObserved();
    }

    private double weighted(String observed) {
        Double weight = weights.get(observed);
        return weight == null ? 0 : weight * gap(observed);
    }

    MustReading.State must(String competency) {
        if (missingAnswers(competency) > 0 || missingRaters(competency) > 0) {
            return MustReading.State.OPEN;
        }
        return compared(own(competency)) >= leastThatMeets(competency)
                ? MustReading.State.MET
                : MustReading.State.SHORT;
    }

    double leastThatMeets(String must) {
        return compared(floor(must) - rule.mustTolerance());
    }

    int missingAnswers(String competency) {
        return Math.max(0, rule.minAnswersPerMust() - of(competency).answers());
    }

    int missingRaters(String competency) {
        return Math.max(0, rule.minRatersPerMust() - of(competency).raters());
    }

    /** Musts in one state, in the role's order. */
    List<String> musts(MustReading.State state) {
        return where(c -> role.must().containsKey(c) && must(c) == state);
    }

    /** Observed competencies that do not reach the required level, the gravest first. */
    List<String> overTolerance() {
        return gravestFirst(
                where(c -> of(c).observed() && compared(gap(c)) > rule.requiredTolerance()));
    }

    /** Observed competencies, musts apart, with a gap that no plan may carry, the gravest first. */
    List<String> overPlanGap() {
        return gravestFirst(
                where(
                        c ->
                                !role.must().containsKey(c)
                                        && of(c).observed()
                                        && compared(gap(c)) > rule.planGap()));
    }

    /** Observed competencies below the required level at all, the gravest first. */
    List<String> anyGap() {
        return gravestFirst(where(c -> of(c).observed() && compared(gap(c)) > 0));
    }

    private List<String> gravestFirst(List<String> competencies) {
        List<String> sorted = new ArrayList<>(competencies);
        sorted.sort(Comparator.comparingDouble((String c) -> compared(weighted(c))).reversed());
        return sorted;
    }

    private List<String> where(Predicate<String> condition) {
        return seen.keySet().stream().filter(condition).toList();
    }

    /** The first of the five rules that decides. */
    PlainRuling ruling() {
        if (!musts(MustReading.State.SHORT).isEmpty()) {
            return PlainRuling.MUST_SHORT;
        }
        if (!musts(MustReading.State.OPEN).isEmpty() || !enoughWeight()) {
            return PlainRuling.NOT_ENOUGH_EVIDENCE;
        }
        double shortfall = compared(shortfall());
        if (shortfall <= rule.readyShortfall() && overTolerance().isEmpty()) {
            return PlainRuling.READY;
        }
        return shortfall <= rule.planShortfall() && overPlanGap().isEmpty()
                ? PlainRuling.READY_WITH_A_PLAN
                : PlainRuling.NOT_YET;
    }
}
