package dev.plumbline.evaluator;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.nextquestion.NextQuestions;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.AnswerReadings;
import dev.plumbline.evaluator.readiness.Ladder;
import dev.plumbline.evaluator.readiness.OtherRole;
import dev.plumbline.evaluator.readiness.PlainReading;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.robustness.Robustness;
import dev.plumbline.evaluator.robustness.WhatIfs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a panel to its evaluation, with the plain reading beside the model's. Equal panels give
 * equal evaluations. Amended ratings make the verdict, sealed first ratings the agreement; a
 * scorecard that was not handed in is named and changes nothing; a panel without a rating is not
 * enough evidence, never a fault. An {@link IllegalArgumentException} says that a panel names a
 * question, indicator, concern or hint that its questions do not have.
 */
public final class Evaluator {

    private final RatingModel model;

    /** Reads by the plain reading. */
    public Evaluator() {
        this(new PlainReading());
    }

    public Evaluator(RatingModel model) {
        this.model = model;
    }

    /** The whole evaluation with its derivation. */
    public Evaluation evaluate(Panel panel) {
        List<AnswerReading> answers = AnswerReadings.of(panel);
        Map<String, Derivation> down = new HashMap<>();
        answers.forEach(a -> down.put(a.derivation().id(), a.derivation()));
        Reading reading = model.read(panel).completedBy(down);
        Reading plain = reading.estimate().isPresent() ? new PlainReading().read(panel) : reading;
        List<Rung> ladder = Ladder.of(panel, model);
        Agreement agreement = Agreement.of(answers);
        Robustness robustness = WhatIfs.of(panel, model, reading, answers);
        return new Evaluation(
                panel,
                answers,
                reading,
                plain,
                ladder,
                agreement,
                robustness,
                NextQuestions.of(panel, reading, model),
                new WholeDerivation(panel, answers, reading).of(ladder, agreement, robustness));
    }

    /** The same answers against another role, at each level. */
    public OtherRole against(Panel panel, RoleProfile role) {
        return OtherRole.of(panel, role, model);
    }
}
