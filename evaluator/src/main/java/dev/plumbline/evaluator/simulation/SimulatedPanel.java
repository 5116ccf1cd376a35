package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.List;

/**
 * One drawn candidate with one drawn panel.
 *
 * @param truth the candidate's levels
 * @param severities true severity of each interviewer, in levels; positive is stricter
 * @param questions the questions in the order asked
 * @param ratings by question, then by interviewer: one for each pair
 */
public record SimulatedPanel(
        Truth truth,
        List<Double> severities,
        List<RatedQuestion> questions,
        List<PanelRating> ratings) {

    public SimulatedPanel {
        severities = List.copyOf(severities);
        questions = List.copyOf(questions);
        ratings = List.copyOf(ratings);
    }

    /** What the panel has seen after so many questions, of severities it only knows the spread. */
    public PanelRatings after(int asked, double severitySd) {
        return seen(asked, raters(severitySd));
    }

    /** All that the panel has seen, its severities known exactly, as if from calibration. */
    public PanelRatings withKnownSeverities() {
        List<SeverityPrior> known = new ArrayList<>();
        for (int r = 0; r < severities.size(); r++) {
            known.add(new SeverityPrior(code(r), severities.get(r), 0));
        }
        return seen(questions.size(), known);
    }

    private List<SeverityPrior> raters(double severitySd) {
        List<SeverityPrior> raters = new ArrayList<>();
        for (int r = 0; r < severities.size(); r++) {
            raters.add(new SeverityPrior(code(r), 0, severitySd));
        }
        return raters;
    }

    private PanelRatings seen(int asked, List<SeverityPrior> raters) {
        return new PanelRatings(
                raters, questions.subList(0, asked), ratings.subList(0, asked * severities.size()));
    }

    /** The code of an interviewer: A, B, C and so on. */
    static String code(int rater) {
        return String.valueOf((char) ('A' + rater));
    }
}
