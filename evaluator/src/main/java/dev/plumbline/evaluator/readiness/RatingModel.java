package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.panel.Panel;

/**
 * An extension point: a way to read ratings. An implementation is pure, gives equal readings for
 * equal panels, never treats a missing rating as a 0, and answers {@link
 * Verdict#NOT_ENOUGH_EVIDENCE} rather than guess.
 */
public interface RatingModel {

    /** Reads a panel; a panel without a single rating is a valid input. */
    Reading read(Panel panel);

    /**
     * The verdict of {@link #read} alone. What-ifs ask for it some hundred times in one evaluation,
     * so an implementation may skip the words here.
     */
    default Verdict verdict(Panel panel) {
        return read(panel).verdict();
    }
}
