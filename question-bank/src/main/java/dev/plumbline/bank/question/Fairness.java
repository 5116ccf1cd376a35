package dev.plumbline.bank.question;

import java.util.List;

/**
 * What keeps the question about the job.
 *
 * @param jobLink the duty it comes from
 * @param notScored what must not move a rating
 * @param equivalentAnswers other right answers
 * @param adjustments other ways of asking that are offered
 * @param interviewerNote what to stay away from
 */
public record Fairness(
        String jobLink,
        List<String> notScored,
        String equivalentAnswers,
        List<String> adjustments,
        String interviewerNote) {

    public Fairness {
        notScored = List.copyOf(notScored);
        adjustments = List.copyOf(adjustments);
    }
}
