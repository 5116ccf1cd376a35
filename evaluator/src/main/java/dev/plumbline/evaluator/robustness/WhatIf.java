package dev.plumbline.evaluator.robustness;

import dev.plumbline.evaluator.readiness.Verdict;

/**
 * One change to the ratings and what it does.
 *
 * @param kind what was changed
 * @param says the change as a condition, for example {@code B gave 1 instead of 2 for ID:short}
 * @param verdict the verdict after it
 * @param flips whether that differs from the verdict of the evaluation
 */
public record WhatIf(Kind kind, String says, Verdict verdict, boolean flips) {

    /** What was changed; ordered from the smallest change to the largest. */
    public enum Kind {
        RATING_MOVED,
        RATING_LEFT_OUT,
        AMENDMENTS_UNDONE,
        /** Every rating replaced by what its ticks suggest. */
        SUGGESTIONS_TAKEN,
        /** One competency weighed a fifth more or less. */
        WEIGHT_MOVED,
        WEIGHTS_EQUAL,
        /** One assumption of the rating model a third more or less. */
        ASSUMPTION_MOVED,
        QUESTION_LEFT_OUT,
        INTERVIEWER_LEFT_OUT
    }
}
