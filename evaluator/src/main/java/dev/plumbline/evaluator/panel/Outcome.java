package dev.plumbline.evaluator.panel;

/**
 * What became of one answer on one scorecard. Only {@link Rated} carries a level; the others are
 * ways to have no rating, and none of them is a 0.
 */
public sealed interface Outcome {

    /** Why, in the interviewer's words; empty when nothing was written. */
    String reason();

    /**
     * The interviewer gave a level.
     *
     * @param level 0 to 4
     */
    record Rated(int level, String reason) implements Outcome {
        public Rated {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("a rating is 0 to 4, not " + level);
            }
        }
    }

    /** The interviewer was there and heard too little to rate. */
    record NotEnoughHeard(String reason) implements Outcome {}

    /** The answer does not count, for example because the candidate knew the question. */
    record Voided(String reason) implements Outcome {}

    /** The interviewer was not there. */
    record Absent(String reason) implements Outcome {}
}
