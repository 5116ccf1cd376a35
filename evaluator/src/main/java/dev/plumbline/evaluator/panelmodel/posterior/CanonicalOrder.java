package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An order of interviewers, questions and competencies that depends on the data and not on names or
 * on the order they came in, so that sums are taken in the same order and give the same bits.
 *
 * <p>Each is coloured by its own figures and then, again and again, by the colours it is connected
 * to (colour refinement: Weisfeiler and Leman 1968). Interviewers who remain alike are told apart
 * one by one; where they are interchangeable, as they are in every panel but regular mazes of equal
 * ratings, it does not matter which is taken first, and the code decides.
 */
final class CanonicalOrder {

    private final PanelRatings panel;
    private final List<Demand> demands;
    private final int[] questionOf;
    private final int[] raterOf;
    private final int[] competencyOf;
    private long[] raters;
    private long[] questions;
    private long[] competencies;

    CanonicalOrder(PanelRatings panel, List<Demand> demands) {
        this.panel = panel;
        this.demands = demands;
        Places raterAt = Places.of(panel.raters(), SeverityPrior::rater);
        Places questionAt = Places.of(panel.questions(), RatedQuestion::id);
        Places competencyAt = Places.of(demands, Demand::competency);
        questionOf = panel.ratings().stream().mapToInt(r -> questionAt.of(r.question())).toArray();
        raterOf = panel.ratings().stream().mapToInt(r -> raterAt.of(r.rater())).toArray();
        competencyOf =
                panel.questions().stream().mapToInt(q -> competencyAt.of(q.competency())).toArray();
        raters = panel.raters().stream().mapToLong(CanonicalOrder::colour).toArray();
        questions = panel.questions().stream().mapToLong(q -> colour(q.scale())).toArray();
        competencies = demands.stream().mapToLong(CanonicalOrder::colour).toArray();
        settle();
    }

    /** Indexes of the panel's interviewers in canonical order. */
    int[] raters() {
        return sorted(
                raters.length,
                Comparator.<Integer>comparingLong(r -> raters[r])
                        .thenComparing(r -> panel.raters().get(r).rater()));
    }

    /** Indexes of the demands in canonical order. */
    int[] competencies() {
        return sorted(competencies.length, byCompetency());
    }

    /** Indexes of the panel's questions in canonical order, those of one competency together. */
    int[] questions() {
        int[] place = new int[competencies.length];
        int[] order = competencies();
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return sorted(
                questions.length,
                Comparator.<Integer>comparingInt(q -> place[competencyOf[q]])
                        .thenComparingLong(q -> questions[q])
                        .thenComparing(q -> panel.questions().get(q).id()));
    }

    private Comparator<Integer> byCompetency() {
        return Comparator.<Integer>comparingLong(c -> competencies[c])
                .thenComparing(c -> demands.get(c).competency());
    }

    private static int[] sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size).boxed().sorted(order).mapToInt(i -> i).toArray();
    }

    private void settle() {
        refine();
        for (OptionalInt tied = tiedRater(); tied.isPresent(); tied = tiedRater()) {
            raters[tied.getAsInt()] = mix(raters[tied.getAsInt()] + 1);
            refine();
        }
    }

    private OptionalInt tiedRater() {
        int[] order = raters();
        return IntStream.range(1, order.length)
                .filter(i -> raters[order[i]] == raters[order[i - 1]])
                .map(i -> order[i - 1])
                .findFirst();
    }

    private void refine() {
        for (long before = 0, now = classes(); now != before; ) {
            before = now;
            round();
            now = classes();
        }
    }

    private long classes() {
        return distinct(raters) + distinct(questions) + distinct(competencies);
    }

    private static long distinct(long[] colours) {
        return Arrays.stream(colours).distinct().count();
    }

    /** One exchange of colours; sums, because the neighbours have no order. */
    private void round() {
        long[] newRaters = scrambled(raters);
        long[] newQuestions = scrambled(questions);
        long[] newCompetencies = scrambled(competencies);
        List<PanelRating> ratings = panel.ratings();
        for (int i = 0; i < questionOf.length; i++) {
            int x = ratings.get(i).rating();
            newRaters[raterOf[i]] += mix(questions[questionOf[i]] + 31L * x);
            newQuestions[questionOf[i]] += mix(raters[raterOf[i]] + 37L * x);
        }
        for (int q = 0; q < questions.length; q++) {
            newQuestions[q] += 3 * mix(competencies[competencyOf[q]]);
            newCompetencies[competencyOf[q]] += mix(questions[q]);
        }
        raters = newRaters;
        questions = newQuestions;
        competencies = newCompetencies;
    }

    private static long[] scrambled(long[] colours) {
        return Arrays.stream(colours).map(c -> 5 * mix(c)).toArray();
    }

    private static long colour(SeverityPrior rater) {
        return mix(mix(bits(rater.mean())) + bits(rater.sd()));
    }

    private static long colour(Demand demand) {
        long levels = 64L * demand.required() + demand.must().orElse(-1);
        return mix(mix(levels) + bits(demand.weight()));
    }

    private static long colour(RatingScale scale) {
        long colour = 64L * scale.lowest() + scale.highest();
        for (double step : scale.steps()) {
            colour = mix(colour) + bits(step);
        }
        return mix(colour);
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value + 0.0);
    }

    /** The finalizer of SplitMix64: Steele, Lea and Flood (2014), Fast splittable generators. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
