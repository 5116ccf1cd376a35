package dev.plumbline.evaluator.estimate;

import dev.plumbline.bank.calibration.Calibration;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panelmodel.input.BorderShift;
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
import java.util.OptionalDouble;

/**
 * What the panel model is told of a panel: ratings that count, of scorecards handed in, for
 * competencies of the role. Everything else has no influence on its numbers.
 *
 * @param ratings the ratings with their questions and interviewers
 * @param profile what the role asks for
 * @param parameters what is assumed
 */
public record PanelInput(PanelRatings ratings, PanelProfile profile, PanelParameters parameters) {

    /** Stands in for an interviewer while nobody has handed in a scorecard. */
    private static final String SOMEBODY = "somebody";

    /** The input of a panel; one without a single rating has nothing but the prior. */
    public static PanelInput of(Panel panel) {
        Assumptions assumed = panel.model().assumptions();
        Map<AnswerKey, RatedQuestion> questions = new LinkedHashMap<>();
        for (AnswerKey key : panel.answerKeys()) {
            if (panel.role().required().containsKey(panel.competency(key))) {
                questions.put(key, question(key, panel));
            }
        }
        List<SeverityPrior> raters = new ArrayList<>();
        List<PanelRating> ratings = new ArrayList<>();
        for (Scorecard card : panel.handedIn()) {
            raters.add(severity(card.interviewer(), panel));
            for (Answer answer : card.answers()) {
                if (answer.rating().isPresent() && questions.containsKey(answer.key())) {
                    ratings.add(
                            new PanelRating(
                                    answer.key().word(),
                                    card.interviewer(),
                                    answer.rating().getAsInt()));
                }
            }
        }
        if (raters.isEmpty()) {
            raters.add(SeverityPrior.uncalibrated(SOMEBODY, assumed));
        }
        return new PanelInput(
                new PanelRatings(raters, List.copyOf(questions.values()), ratings),
                PanelProfile.of(panel.role()),
                parameters(panel));
    }

    private static PanelParameters parameters(Panel panel) {
        PanelParameters assumed = PanelParameters.of(panel.model().assumptions(), false);
        OptionalDouble tau =
                panel.calibration().map(Calibration::tau).orElse(OptionalDouble.empty());
        return tau.isEmpty()
                ? assumed
                : new PanelParameters(
                        assumed.logitsPerLevel(),
                        assumed.mean(),
                        assumed.sd(),
                        assumed.rho(),
                        tau.getAsDouble());
    }

    private static SeverityPrior severity(String interviewer, Panel panel) {
        return panel.calibration()
                .map(c -> c.severities().get(interviewer))
                .map(found -> new SeverityPrior(interviewer, found.mean(), found.sd()))
                .orElseGet(
                        () -> SeverityPrior.uncalibrated(interviewer, panel.model().assumptions()));
    }

    private static RatedQuestion question(AnswerKey key, Panel panel) {
        AskedForm form = panel.form(key);
        return new RatedQuestion(key.word(), form.question().competency(), scale(form, panel));
    }

    /**
     * How one form of a question turns levels into ratings: as calibrated, or as its author says.
     */
    public static RatingScale scale(AskedForm form, Panel panel) {
        int lowest = form.levels().get(0);
        return panel.calibration()
                .flatMap(
                        c -> c.borders(form.question().id(), form.question().editorial().version()))
                .map(found -> new RatingScale(found.steps(), lowest, form.top()))
                .orElseGet(
                        () ->
                                BorderShift.scale(
                                        lowest,
                                        form.top(),
                                        form.question().borders(),
                                        panel.model().assumptions().logitsPerLevel()));
    }
}
