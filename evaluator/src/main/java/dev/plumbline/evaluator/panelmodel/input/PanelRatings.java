package dev.plumbline.evaluator.panelmodel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ratings of one candidate. What was not rated is not in the list; there is no entry that
 * stands for a missing rating. The order of the three lists changes no result.
 *
 * @param raters what is known of each interviewer's severity
 * @param questions the questions, rated or not
 * @param ratings at most one for each question and interviewer
 */
public record PanelRatings(
        List<SeverityPrior> raters, List<RatedQuestion> questions, List<PanelRating> ratings) {

    public PanelRatings {
        raters = List.copyOf(raters);
        questions = List.copyOf(questions);
        ratings = List.copyOf(ratings);
        check(raters, questions, ratings);
    }

    /** The same panel with one more rating. */
    public PanelRatings with(PanelRating more) {
        List<PanelRating> all = new ArrayList<>(ratings);
        all.add(more);
        return new PanelRatings(raters, questions, all);
    }

    /** The same panel with other ratings. */
    public PanelRatings withRatings(List<PanelRating> others) {
        return new PanelRatings(raters, questions, others);
    }

    private static void check(
            List<SeverityPrior> raters, List<RatedQuestion> questions, List<PanelRating> ratings) {
        Set<String> codes = new HashSet<>();
        for (SeverityPrior rater : raters) {
            require(codes.add(rater.rater()), "rater twice: " + rater.rater());
        }
        Map<String, RatingScale> scales = new HashMap<>();
        for (RatedQuestion question : questions) {
            RatingScale before = scales.put(question.id(), question.scale());
            require(before == null, "question twice: " + question.id());
        }
        Set<List<String>> seen = new HashSet<>();
        for (PanelRating rating : ratings) {
            RatingScale scale = scales.get(rating.question());
            require(codes.contains(rating.rater()), "no rater " + rating.rater());
            require(scale != null, "no question " + rating.question());
            require(
                    scale != null && rating.rating() >= 0 && rating.rating() <= scale.top(),
                    "rating outside its scale: " + rating);
            require(seen.add(List.of(rating.question(), rating.rater())), "rated twice: " + rating);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
