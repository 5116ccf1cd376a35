package dev.plumbline.evaluator.readiness;

/**
 * What a rating model with probabilities makes of the whole role. It holds only as far as the
 * model's assumptions hold, and says nothing about success in the job.
 *
 * @param musts probability that every must is met, 0 to 1
 * @param met probability that every must is met and the weighted mean reaches the bar, at most
 *     {@code musts}: A
 * @param metWithinSlack the same with a weighted mean that may lie {@code slack} below the bar, at
 *     least {@code met} and at most {@code musts}: B
 * @param threshold the least probability of a ready verdict, 0.5 to 1
 * @param slack in levels
 */
public record RoleEstimate(
        double musts, double met, double metWithinSlack, double threshold, double slack) {

    /**
     * The probability that belongs to a verdict: within the slack for ready with a plan, in full
     * otherwise.
     */
    public double of(Verdict verdict) {
        return verdict == Verdict.READY_WITH_A_PLAN ? metWithinSlack : met;
    }
}
