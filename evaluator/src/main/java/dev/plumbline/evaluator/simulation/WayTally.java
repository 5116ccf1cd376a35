package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds up what one way to a verdict brings. */
final class WayTally {

    private static final int VERDICTS = Verdict.values().length;

    private final List<ClaimSum> role = sums();
    private final List<ClaimSum> plan = sums();
    private final ClaimSum right = new ClaimSum();
    private long questions;

    /** One sum for each verdict and one for all. */
    private static List<ClaimSum> sums() {
        return Stream.generate(ClaimSum::new).limit(VERDICTS + 1L).toList();
    }

    void add(Claim claim, boolean meets, boolean withinSlack) {
        for (int group : new int[] {claim.verdict().ordinal(), VERDICTS}) {
            role.get(group).add(claim.role(), meets);
            plan.get(group).add(claim.plan(), withinSlack);
        }
        if (claim.decided()) {
            right.add(claim.claimedRight(), claim.right(meets, withinSlack));
        }
        questions += claim.questions();
    }

    void merge(WayTally other) {
        for (int group = 0; group <= VERDICTS; group++) {
            role.get(group).merge(other.role.get(group));
            plan.get(group).merge(other.plan.get(group));
        }
        right.merge(other.right);
        questions += other.questions;
    }

    WayResult result(Way way) {
        double panels = role.get(VERDICTS).claims();
        List<VerdictGroup> groups = new ArrayList<>();
        for (int group = 0; group <= VERDICTS; group++) {
            long members = role.get(group).claims();
            groups.add(
                    new VerdictGroup(
                            group < VERDICTS
                                    ? Optional.of(Verdict.values()[group])
                                    : Optional.empty(),
                            members,
                            members / panels,
                            role.get(group).result(),
                            plan.get(group).result()));
        }
        return new WayResult(
                way,
                questions / panels,
                right.claims() / panels,
                right.result(),
                role.get(VERDICTS).meanSquare(),
                groups);
    }
}
