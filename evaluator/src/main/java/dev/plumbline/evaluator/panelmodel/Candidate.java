package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.RatingScale;

/**
 * A question that could be asked next.
 *
 * @param id unique among the candidates
 * @param competency the competency of the role that it scores
 * @param scale how it turns levels into ratings
 * @param minutes its talking time, above 0
 */
public record Candidate(String id, String competency, RatingScale scale, double minutes) {

    public Candidate {
        if (!(minutes > 0)) {
            throw new IllegalArgumentException(id + " takes " + minutes + " minutes");
        }
    }
}
