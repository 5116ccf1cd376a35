package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.PanelVerdict;
import dev.plumbline.evaluator.readiness.Verdict;

/**
 * What one evaluation says of one candidate.
 *
 * @param role A, 0 to 1, not rounded
 * @param plan B, 0 to 1, not rounded
 * @param questions how many were asked before it
 */
record Claim(Verdict verdict, double role, double plan, int questions) {

    static Claim of(PanelVerdict decided, PanelPosterior posterior, int questions) {
        return new Claim(decided.verdict(), posterior.role(), posterior.plan(), questions);
    }

    /** Whether the verdict says that the role is met, or is not. */
    boolean decided() {
        return verdict != Verdict.NOT_ENOUGH_EVIDENCE;
    }

    /** The probability with which a decided verdict claims to be right. */
    double claimedRight() {
        return switch (verdict) {
            case READY -> role;
            case READY_WITH_A_PLAN -> plan;
            case NOT_YET -> 1 - role;
            case NOT_ENOUGH_EVIDENCE -> throw new IllegalStateException("nothing is claimed");
        };
    }

    /** Whether a decided verdict is right. */
    boolean right(boolean meets, boolean withinSlack) {
        return switch (verdict) {
            case READY -> meets;
            case READY_WITH_A_PLAN -> withinSlack;
            case NOT_YET -> !meets;
            case NOT_ENOUGH_EVIDENCE -> throw new IllegalStateException("nothing is claimed");
        };
    }
}
