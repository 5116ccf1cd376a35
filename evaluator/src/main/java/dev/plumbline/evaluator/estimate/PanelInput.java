package dev.plumbline.evaluator.estimate;

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
                questions.put(key, question(key, panel.form(key), assumed));
            }
        }
        List<SeverityPrior> raters = new ArrayList<>();
        List<PanelRating> ratings = new ArrayList<>();
        for (Scorecard card : panel.handedIn()) {
            raters.add(SeverityPrior.uncalibrated(card.interviewer(), assumed));
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
                PanelParameters.of(assumed, false));
    }

    private static RatedQuestion question(AnswerKey key, AskedForm form, Assumptions assumed) {
        return new RatedQuestion(key.word(), form.question().competency(), scale(form, assumed));
    }

    /** How one form of a question turns levels into ratings. */
    public static RatingScale scale(AskedForm form, Assumptions assumed) {
        return BorderShift.scale(
                form.levels().get(0),
                form.top(),
                form.question().borders(),
                assumed.logitsPerLevel());
    }
}
