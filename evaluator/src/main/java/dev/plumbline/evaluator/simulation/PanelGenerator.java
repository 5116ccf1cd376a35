package dev.plumbline.evaluator.simulation;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws candidates and panels from the model itself. The draws of one panel are taken in a fixed
 * order, so that with the same generator other assumptions change the values and not who is who:
 * the shared part, each competency's own part, each severity, then for each answer its luck and one
 * rating by each interviewer.
 */
public final class PanelGenerator {

    private static final RatingScale SCALE = RatingScale.halfWay(1, 4);

    private final Assumptions truth;
    private final PanelProfile profile;
    private final PanelDesign design;

    /** Draws by these assumptions; every competency asked about must be in the profile. */
    public PanelGenerator(Assumptions truth, PanelProfile profile, PanelDesign design) {
        this.truth = truth;
        this.profile = profile;
        this.design = design;
        for (String competency : design.asked()) {
            place(competency);
        }
    }

    /** One candidate and panel from the start of a generator of its own. */
    public SimulatedPanel draw(UniformRandomProvider chance) {
        SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(chance);
        double shared = truth.mean() + truth.sd() * Math.sqrt(truth.rho()) * normal.sample();
        double ownSd = truth.sd() * Math.sqrt(1 - truth.rho());
        List<Double> levels = new ArrayList<>();
        for (int c = 0; c < profile.demands().size(); c++) {
            levels.add(shared + ownSd * normal.sample());
        }
        List<Double> severities = new ArrayList<>();
        for (int r = 0; r < design.raters(); r++) {
            severities.add(truth.severitySd() * normal.sample());
        }
        List<RatedQuestion> questions = new ArrayList<>();
        List<PanelRating> ratings = new ArrayList<>();
        for (int q = 0; q < design.asked().size(); q++) {
            String competency = design.asked().get(q);
            RatedQuestion question = new RatedQuestion("q" + (q + 1), competency, SCALE);
            questions.add(question);
            double heard = levels.get(place(competency)) + truth.tau() * normal.sample();
            for (int r = 0; r < severities.size(); r++) {
                int rating = rating(heard - severities.get(r), chance.nextDouble());
                ratings.add(new PanelRating(question.id(), SimulatedPanel.code(r), rating));
            }
        }
        return new SimulatedPanel(new Truth(levels), severities, questions, ratings);
    }

    /**
     * The rating at a level heard, severity taken off.
     *
     * @param uniform 0 up to but not 1
     */
    private int rating(double level, double uniform) {
        double[] likely = SCALE.probabilities(level, truth.logitsPerLevel());
        double below = 0;
        for (int k = 0; k < likely.length - 1; k++) {
            below += likely[k];
            if (uniform < below) {
                return k;
            }
        }
        return likely.length - 1;
    }

    private int place(String competency) {
        List<String> all = profile.demands().stream().map(Demand::competency).toList();
        int place = all.indexOf(competency);
        if (place < 0) {
            throw new IllegalArgumentException("not in the role: " + competency);
        }
        return place;
    }
}
