package dev.plumbline.evaluator;

import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.robustness.Robustness;
import java.util.List;

/**
 * What the scorecards mean.
 *
 * @param panel what was read
 * @param answers in the order asked
 * @param reading what the rating model says, with the verdict
 * @param plain the plain reading of the same panel; the reading itself when the model is plain
 * @param ladder the same ratings against levels 1 to 4 of the role
 * @param agreement counts of sealed first ratings
 * @param robustness what would turn the verdict
 * @param next questions worth asking, the most useful first; empty when none would help
 * @param derivation the whole derivation; every part is found in it by its id
 */
public record Evaluation(
        Panel panel,
        List<AnswerReading> answers,
        Reading reading,
        Reading plain,
        List<Rung> ladder,
        Agreement agreement,
        Robustness robustness,
        List<NextQuestion> next,
        Derivation derivation) {

    public Evaluation {
        answers = List.copyOf(answers);
        ladder = List.copyOf(ladder);
        next = List.copyOf(next);
    }
}
