package dev.plumbline.evaluator.simulation;

import java.util.Optional;

/** Adds up claims and what came true. */
final class ClaimSum {

    private static final double TWO_SIDED_95 = 1.96;

    private long claims;
    private double claimed;
    private double actual;
    private double squares;
    private double variance;

    /** Takes one claim, the only one of this group about its candidate. */
    void add(double probability, boolean cameTrue) {
        add(1, probability, cameTrue ? 1 : 0, probability * (1 - probability));
    }

    /**
     * Takes all claims of this group about one candidate. They hang together in a way that nobody
     * claims to know, so their own deviation stands for its variance.
     */
    void add(int number, double probabilities, int cameTrue) {
        double off = cameTrue - probabilities;
        add(number, probabilities, cameTrue, off * off);
    }

    private void add(int number, double probabilities, int cameTrue, double expected) {
        double off = cameTrue - probabilities;
        claims += number;
        claimed += probabilities;
        actual += cameTrue;
        squares += off * off;
        variance += expected;
    }

    void merge(ClaimSum other) {
        claims += other.claims;
        claimed += other.claimed;
        actual += other.actual;
        squares += other.squares;
        variance += other.variance;
    }

    long claims() {
        return claims;
    }

    /**
     * Mean of (probability - outcome) squared, Brier (1950), where each candidate has one claim.
     */
    double meanSquare() {
        return squares / claims;
    }

    /** Empty without a claim. */
    Optional<ClaimedActual> result() {
        return claims == 0
                ? Optional.empty()
                : Optional.of(
                        new ClaimedActual(
                                claims,
                                claimed / claims,
                                actual / claims,
                                TWO_SIDED_95 * Math.sqrt(variance) / claims));
    }
}
