package dev.plumbline.speed;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Panels of 12 questions over 10 competencies, three of them musts, all ratings given. */
final class SeededPanels {

    static final int COMPETENCIES = 10;
    static final int QUESTIONS = 12;
    static final double SLACK = 0.5;
    static final PanelParameters ASSUMED = new PanelParameters(2, 2, 1.2, 0.6, 0.7);
    static final PanelProfile ROLE = role();

    private SeededPanels() {}

    /** So many different panels, by the seeds from {@code first} on. */
    static List<PanelRatings> panels(int first, int count, int raters) {
        return IntStream.range(first, first + count).mapToObj(seed -> panel(seed, raters)).toList();
    }

    private static PanelRatings panel(int seed, int raters) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SeverityPrior> priors = new ArrayList<>();
        for (int r = 0; r < raters; r++) {
            priors.add(new SeverityPrior("r" + r, 0, 0.35));
        }
        List<RatedQuestion> questions = new ArrayList<>();
        List<PanelRating> ratings = new ArrayList<>();
        for (int q = 0; q < QUESTIONS; q++) {
            questions.add(
                    new RatedQuestion("q" + q, "c" + q % COMPETENCIES, RatingScale.halfWay(1, 4)));
            int level = random.nextInt(1, 4);
            for (int r = 0; r < raters; r++) {
                int rating = Math.max(0, Math.min(4, level + random.nextInt(-1, 2)));
                ratings.add(new PanelRating("q" + q, "r" + r, rating));
            }
        }
        return new PanelRatings(priors, questions, ratings);
    }

    private static PanelProfile role() {
        List<Demand> demands = new ArrayList<>();
        for (int c = 0; c < COMPETENCIES; c++) {
            OptionalInt must = c < 3 ? OptionalInt.of(2) : OptionalInt.empty();
            demands.add(new Demand("c" + c, 3, must, 1.0 / COMPETENCIES));
        }
        return new PanelProfile(demands);
    }
}
