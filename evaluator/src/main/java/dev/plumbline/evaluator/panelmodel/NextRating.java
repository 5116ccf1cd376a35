package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import java.util.ArrayList;
import java.util.List;

/**
 * What one further rating would tell about one competency and one cut, each outcome with its own
 * whole posterior. {@link NextQuestionScan} says the same of a role's verdict and is made for many
 * questions.
 *
 * @param predictive probability of each rating, from 0 to the top one
 * @param expectedVariance mean posterior variance after it, in squared levels; at most the present
 *     one
 * @param expectedMisclassification mean of the smaller of P(at least cut) and P(below), 0 to 1/2
 * @param expectedEntropy mean entropy of being at least at the cut, in nats, 0 to log 2
 */
public record NextRating(
        List<Double> predictive,
        double expectedVariance,
        double expectedMisclassification,
        double expectedEntropy) {

    public NextRating {
        predictive = List.copyOf(predictive);
    }

    /**
     * The outlook of one question rated by one member of the panel.
     *
     * @param question id of a question of the panel that tells all its ratings apart
     * @param rater code of a member who has not rated it
     * @param cut a level
     */
    public static NextRating of(
            PanelModel model,
            PanelRatings panel,
            PanelProfile profile,
            String question,
            String rater,
            double cut) {
        String competency = null;
        int top = 0;
        for (var known : panel.questions()) {
            if (known.id().equals(question)) {
                competency = known.competency();
                top = known.scale().top();
            }
        }
        if (competency == null) {
            throw new IllegalArgumentException("no question " + question);
        }
        double before = model.posterior(panel, profile, 0).logMarginal();
        List<Double> predictive = new ArrayList<>();
        double variance = 0;
        double wrong = 0;
        double entropy = 0;
        for (int x = 0; x <= top; x++) {
            PanelPosterior after =
                    model.posterior(panel.with(new PanelRating(question, rater, x)), profile, 0);
            double likely = Math.exp(after.logMarginal() - before);
            CompetencyPosterior level = after.competency(competency);
            double atLeast = level.curve().atLeast(cut);
            predictive.add(likely);
            variance += likely * level.sd() * level.sd();
            wrong += likely * Math.min(atLeast, 1 - atLeast);
            entropy += likely * NextQuestionScan.entropy(atLeast, atLeast);
        }
        return new NextRating(predictive, variance, wrong, entropy);
    }
}
