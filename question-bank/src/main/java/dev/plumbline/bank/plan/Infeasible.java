package dev.plumbline.bank.plan;

import java.util.List;

/**
 * There is no plan that meets what was asked.
 *
 * @param unmet at least one; in the order people, questions, sittings, minutes, and in the role's
 *     order among the questions
 */
public record Infeasible(List<UnmetDemand> unmet) implements PlanResult {

    public Infeasible {
        unmet = List.copyOf(unmet);
        if (unmet.isEmpty()) {
            throw new IllegalArgumentException("an infeasible plan says what it lacks");
        }
    }
}
