package dev.plumbline.evaluator.simulation.sanity;

import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.List;

/** A panel put together answer by answer; its interviewers are A and B. */
final class GivenPanel {

    private static final RatingScale SCALE = RatingScale.halfWay(1, 4);

    private final List<SeverityPrior> raters;
    private final List<RatedQuestion> questions = new ArrayList<>();
    private final List<PanelRating> ratings = new ArrayList<>();

    GivenPanel(double severitySd) {
        raters =
                List.of(
                        new SeverityPrior("A", 0, severitySd),
                        new SeverityPrior("B", 0, severitySd));
    }

    /** One answer, rated by A alone or by A and B. */
    GivenPanel answer(String competency, int... given) {
        String id = "q" + (questions.size() + 1);
        questions.add(new RatedQuestion(id, competency, SCALE));
        for (int r = 0; r < given.length; r++) {
            ratings.add(new PanelRating(id, raters.get(r).rater(), given[r]));
        }
        return this;
    }

    PanelRatings ratings() {
        return new PanelRatings(raters, questions, ratings);
    }
}
