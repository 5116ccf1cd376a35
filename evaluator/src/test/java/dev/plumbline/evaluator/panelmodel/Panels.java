package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Panels and profiles for tests: the two fixed profiles of the sanity tables, and random panels.
 */
final class Panels {

    static final PanelParameters ASSUMED = new PanelParameters(2, 2, 1.2, 0.6, 0.7);
    static final double SEVERITY_SD = 0.35;
    static final double SLACK = 0.5;

    static final PanelProfile SENIOR =
            new PanelProfile(
                    List.of(
                            demand("architecture-design", 3, 0, 15),
                            demand("data-modeling", 3, 2, 12),
                            demand("integration-resilience", 3, 0, 12),
                            demand("performance-diagnosis", 3, 0, 12),
                            demand("application-security", 3, 2, 12),
                            demand("schema-migration", 3, 0, 12),
                            demand("release-safety", 3, 2, 10),
                            demand("observability-slo", 2, 0, 5),
                            demand("coding-craft", 3, 0, 5),
                            demand("mentoring-oversight", 2, 0, 5)));

    static final PanelProfile JUNIOR =
            new PanelProfile(
                    List.of(
                            demand("coding-craft", 2, 2, 40),
                            demand("review-standards", 1, 0, 15),
                            demand("data-modeling", 1, 0, 15),
                            demand("application-security", 1, 0, 10),
                            demand("schema-migration", 1, 0, 8),
                            demand("performance-diagnosis", 1, 0, 7),
                            demand("ownership-continuity", 1, 0, 5)));

    private final Map<String, RatedQuestion> questions = new LinkedHashMap<>();
    private final Map<String, SeverityPrior> raters = new LinkedHashMap<>();
    private final List<PanelRating> ratings = new ArrayList<>();

    static Demand demand(String competency, int required, int must, double weight) {
        return new Demand(
                competency,
                required,
                must == 0 ? OptionalInt.empty() : OptionalInt.of(must),
                weight / 100);
    }

    /** One answer on a competency, rated by A, B, C and so on; a negative rating is none. */
    Panels answer(String competency, int... given) {
        return answer(competency, RatingScale.halfWay(1, 4), given);
    }

    Panels answer(String competency, RatingScale scale, int... given) {
        String id = "q" + (questions.size() + 1);
        questions.put(id, new RatedQuestion(id, competency, scale));
        for (int r = 0; r < given.length; r++) {
            String rater = String.valueOf((char) ('A' + r));
            raters.putIfAbsent(rater, new SeverityPrior(rater, 0, SEVERITY_SD));
            if (given[r] >= 0) {
                ratings.add(new PanelRating(id, rater, given[r]));
            }
        }
        return this;
    }

    Panels severity(String rater, double mean, double sd) {
        raters.put(rater, new SeverityPrior(rater, mean, sd));
        return this;
    }

    PanelRatings panel() {
        return new PanelRatings(
                List.copyOf(raters.values()), List.copyOf(questions.values()), ratings);
    }

    /**
     * A random incomplete panel on the senior competencies, drawn from the model itself so that its
     * ratings hang together; questions have random merged ends and shifts.
     */
    static PanelRatings random(SplittableRandom random, int raters, int answers, double missing) {
        Panels panels = new Panels();
        double[] severity = new double[raters];
        for (int r = 0; r < raters; r++) {
            severity[r] = SEVERITY_SD * normal(random);
        }
        double general = normal(random);
        for (int q = 0; q < answers; q++) {
            Demand demand = SENIOR.demands().get(random.nextInt(SENIOR.demands().size()));
            double level = 2 + 1.2 * (Math.sqrt(.6) * general + Math.sqrt(.4) * normal(random));
            double heard = level + 0.7 * normal(random);
            double shift = random.nextInt(3) == 0 ? 0.3 * (random.nextDouble() - 0.5) : 0;
            int lowest = 1 + random.nextInt(2);
            RatingScale scale = RatingScale.shifted(shift, lowest, 3 + random.nextInt(2));
            int[] given = new int[raters];
            for (int r = 0; r < raters; r++) {
                double noise = 0.5 * normal(random);
                long rounded = Math.round(heard - severity[r] - shift + noise);
                int rating = (int) Math.max(0, Math.min(4, rounded));
                given[r] = random.nextDouble() < missing ? -1 : rating;
            }
            panels.answer(demand.competency(), scale, given);
        }
        return panels.panel();
    }

    private static double normal(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }
}
