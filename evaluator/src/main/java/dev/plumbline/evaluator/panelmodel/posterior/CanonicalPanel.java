package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A panel in canonical order: equal panels under other names and in another order give the same
 * lists. Interviewers and questions without a rating are left out. A competency that was rated and
 * that the role does not ask for stays in with weight 0: it tells about severities and about what
 * all competencies share.
 *
 * @param competencies what the role asks for, and what else was rated
 * @param questions those rated, grouped by competency in the order of {@code competencies}
 * @param raters those who rated
 * @param marks one for each rating, grouped by question in the order of {@code questions}
 */
public record CanonicalPanel(
        List<Demand> competencies,
        List<RatedQuestion> questions,
        List<SeverityPrior> raters,
        List<Mark> marks) {

    /**
     * One rating by indexes.
     *
     * @param question index of the question
     * @param competency index of its competency
     * @param rater index of the interviewer
     * @param rating as given
     * @param from the lowest rating that counts the same
     * @param upTo the highest rating that counts the same
     */
    public record Mark(int question, int competency, int rater, int rating, int from, int upTo) {}

    /** Puts a panel and what a role asks for in order. */
    public static CanonicalPanel of(PanelRatings panel, PanelProfile profile) {
        PanelRatings rated = ratedPartOf(panel);
        List<Demand> demands = demands(rated, profile);
        CanonicalOrder order = new CanonicalOrder(rated, demands);
        List<Demand> competencies = inOrder(demands, order.competencies());
        List<RatedQuestion> questions = inOrder(rated.questions(), order.questions());
        List<SeverityPrior> raters = inOrder(rated.raters(), order.raters());
        return new CanonicalPanel(
                competencies, questions, raters, marks(rated, competencies, questions, raters));
    }

    private static PanelRatings ratedPartOf(PanelRatings panel) {
        Set<String> questions = new HashSet<>();
        Set<String> raters = new HashSet<>();
        for (PanelRating rating : panel.ratings()) {
            questions.add(rating.question());
            raters.add(rating.rater());
        }
        return new PanelRatings(
                panel.raters().stream().filter(r -> raters.contains(r.rater())).toList(),
                panel.questions().stream().filter(q -> questions.contains(q.id())).toList(),
                panel.ratings());
    }

    private static List<Demand> demands(PanelRatings rated, PanelProfile profile) {
        List<Demand> demands = new ArrayList<>(profile.demands());
        Set<String> known = new HashSet<>();
        demands.forEach(demand -> known.add(demand.competency()));
        for (RatedQuestion question : rated.questions()) {
            if (known.add(question.competency())) {
                demands.add(new Demand(question.competency(), 0, OptionalInt.empty(), 0));
            }
        }
        return demands;
    }

    private static <T> List<T> inOrder(List<T> things, int[] order) {
        List<T> ordered = new ArrayList<>(order.length);
        for (int index : order) {
            ordered.add(things.get(index));
        }
        return List.copyOf(ordered);
    }

    private static List<Mark> marks(
            PanelRatings rated,
            List<Demand> competencies,
            List<RatedQuestion> questions,
            List<SeverityPrior> raters) {
        Places competencyAt = Places.of(competencies, Demand::competency);
        Places questionAt = Places.of(questions, RatedQuestion::id);
        Places raterAt = Places.of(raters, SeverityPrior::rater);
        List<Mark> marks = new ArrayList<>(rated.ratings().size());
        for (PanelRating rating : rated.ratings()) {
            int q = questionAt.of(rating.question());
            RatedQuestion question = questions.get(q);
            marks.add(
                    new Mark(
                            q,
                            competencyAt.of(question.competency()),
                            raterAt.of(rating.rater()),
                            rating.rating(),
                            question.scale().from(rating.rating()),
                            question.scale().upTo(rating.rating())));
        }
        marks.sort(Comparator.comparingInt(Mark::question).thenComparingInt(Mark::rater));
        return List.copyOf(marks);
    }
}
