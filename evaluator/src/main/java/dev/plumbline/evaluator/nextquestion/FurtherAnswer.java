package dev.plumbline.evaluator.nextquestion;

import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one more answer could do to the verdict, if everybody who handed in a scorecard heard it, or
 * somebody where nobody did, and all gave it the same rating.
 */
final class FurtherAnswer {

    private final Panel panel;
    private final RatingModel model;
    private final Verdict now;

    FurtherAnswer(Panel panel, RatingModel model) {
        this.panel = panel;
        this.model = model;
        this.now = model.verdict(panel);
    }

    /** Verdicts other than the present one that a rating from 0 to {@code top} would lead to. */
    Set<Verdict> turns(AnswerKey key, int top) {
        Set<Verdict> turns = EnumSet.noneOf(Verdict.class);
        for (int level = 0; level <= top; level++) {
            turns.add(model.verdict(with(key, level)));
        }
        turns.remove(now);
        return turns;
    }

    private Panel with(AnswerKey key, int level) {
        Answer answer =
                new Answer(
                        key, Ticks.NONE, List.of(), new Outcome.Rated(level, ""), Optional.empty());
        List<Scorecard> cards = new ArrayList<>();
        for (Scorecard card : panel.scorecards()) {
            cards.add(card.handedIn() ? and(card, answer) : card);
        }
        if (panel.handedIn().isEmpty()) {
            cards.add(new Scorecard("somebody", true, List.of(answer)));
        }
        return panel.with(cards);
    }

    private static Scorecard and(Scorecard card, Answer answer) {
        List<Answer> answers = new ArrayList<>(card.answers());
        answers.add(answer);
        return new Scorecard(card.interviewer(), true, answers);
    }
}
