import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.evaluator.panelmodel.Candidate;
import dev.plumbline.evaluator.panelmodel.NextQuestionScan;
import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * How long the panel model takes: the posterior of 12 questions over 10 competencies, and the scan of
 * 60 questions for the next one. One line per run: {@code NAME WALL_SECONDS CPU_SECONDS}, each the
 * mean of so many different panels that no result can be remembered.
 *
 * <p>{@code warm RUNS}: in a warm program. {@code first}: once, the first panel after a warm-up on
 * other panels, as a server does at its start.
 */
public final class Posteriors {

    private static final int COMPETENCIES = 10;
    private static final int QUESTIONS = 12;
    private static final double SLACK = 0.5;
    private static final PanelParameters ASSUMED = new PanelParameters(2, 2, 1.2, 0.6, 0.7);
    private static final PanelProfile ROLE = role();

    private static double kept;

    private Posteriors() {}

    public static void main(String[] words) {
        PanelModel model = new PanelModel(ASSUMED, Fineness.PANEL);
        if (words[0].equals("first")) {
            repeat(40, panel -> posterior(model, panel, 2));
            measure("first", 1, panel -> posterior(model, 1_000 + panel, 3));
            return;
        }
        int runs = Integer.parseInt(words[1]);
        for (int raters : new int[] {2, 3, 6}) {
            repeat(400, panel -> posterior(model, panel, raters));
            for (int run = 0; run < runs; run++) {
                measure("posterior-" + raters, 200, panel -> posterior(model, panel, raters));
            }
        }
        repeat(40, Posteriors::scan);
        for (int run = 0; run < runs; run++) {
            measure("scan", 20, Posteriors::scan);
        }
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("a posterior is not a number");
        }
    }

    private static double posterior(PanelModel model, int seed, int raters) {
        return model.posterior(panel(seed, raters), ROLE, SLACK).role();
    }

    private static double scan(int seed) {
        PanelRatings panel = panel(seed, 2);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            candidates.add(
                    new Candidate(
                            "q" + i,
                            "c" + i % COMPETENCIES,
                            RatingScale.halfWay(1 + i % 2, 3 + i % 2),
                            12 + i % 14));
        }
        return new NextQuestionScan(ASSUMED)
                .scan(panel, ROLE, SLACK, candidates, panel.raters())
                .get(0)
                .drop();
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

    private static void repeat(int times, IntFunction<Double> work) {
        for (int i = 0; i < times; i++) {
            kept += work.apply(i);
        }
    }

    private static void measure(String name, int times, IntFunction<Double> work) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        repeat(times, work);
        double wall = (System.nanoTime() - start) / 1e9 / times;
        double used = (system.getProcessCpuTime() - cpu) / 1e9 / times;
        System.out.println(String.format(Locale.ROOT, "%s %.6f %.6f", name, wall, used));
    }
}
