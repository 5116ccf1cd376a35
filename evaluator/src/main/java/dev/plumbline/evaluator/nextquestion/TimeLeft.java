package dev.plumbline.evaluator.nextquestion;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions worth asking, divided by what fits into the time left.
 *
 * @param fits what can still be asked, in the order of worth
 * @param minutes talking and settling of what fits
 * @param beyond what does not fit, in the order of worth
 */
public record TimeLeft(List<NextQuestion> fits, double minutes, List<NextQuestion> beyond) {

    public TimeLeft {
        fits = List.copyOf(fits);
        beyond = List.copyOf(beyond);
    }

    /**
     * Takes each question in the order of worth while it fits; one that is too long is passed over.
     *
     * @param left minutes left, 0 or more
     * @param settling minutes for rating one answer
     */
    public static TimeLeft of(List<NextQuestion> worth, double left, double settling) {
        List<NextQuestion> fits = new ArrayList<>();
        List<NextQuestion> beyond = new ArrayList<>();
        double used = 0;
        for (NextQuestion question : worth) {
            double takes = question.minutes() + settling;
            if (used + takes <= left) {
                fits.add(question);
                used += takes;
            } else {
                beyond.add(question);
            }
        }
        return new TimeLeft(fits, used, beyond);
    }
}
