package dev.plumbline.evaluator.panelmodel.input;

import java.util.OptionalInt;

/**
 * What a role asks for in one competency. A required level L is met from the border L - 1/2 on.
 *
 * @param competency its id
 * @param required the level asked for
 * @param must the floor that nothing compensates, at most {@code required}; empty when there is
 *     none
 * @param weight its share of the role, 0 to 1
 */
public record Demand(String competency, int required, OptionalInt must, double weight) {

    public Demand {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight of " + competency + ": " + weight);
        }
        if (must.isPresent() && must.getAsInt() > required) {
            throw new IllegalArgumentException("must of " + competency + " above what is required");
        }
    }

    /** The level from which the requirement is met: required - 1/2. */
    public double bar() {
        return required - 0.5;
    }

    /** The level from which the must is met, minus infinity without a must. */
    public double floor() {
        return must.isPresent() ? must.getAsInt() - 0.5 : Double.NEGATIVE_INFINITY;
    }
}
