package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;

/** What may stand under {@code text} in a question file. */
final class TextPartShape {

    private static final Shape KEY = id(1, 32);
    private static final Shape LEVEL = choice("0", "1", "2", "3", "4");
    private static final Shape ANSWER = prose(6_000);

    private TextPartShape() {}

    static Shape shape() {
        Shape cues = listOf(text(400), 1, 30);
        return object().may("measured", measured(), "What was last measured on the hold-outs.")
                .must("cues", mapOf(KEY, cues, 24), "Cue strings by indicator.")
                .may("concern_cues", mapOf(KEY, cues, 8), "Cue strings by concern.")
                .must("samples", mapOf(LEVEL, ANSWER, 5), "One graded sample for each level.")
                .may(
                        "attractive_wrong_answers",
                        listOf(wrongAnswer(), 0, 8),
                        "Fluent answers that must stay low.")
                .may(
                        "training",
                        mapOf(LEVEL, listOf(voiced(), 1, 12), 5),
                        "Answers by which cues are widened; they measure nothing.")
                .may(
                        "holdout",
                        mapOf(LEVEL, listOf(voiced(), 1, 12), 5),
                        "Answers that never moved a cue.");
    }

    private static Shape measured() {
        return object().must("date", date(), "The day of the measurement.")
                .must("holdout_acts", text(20), "Acts found of acts shown, for example 65/86.")
                .must("holdout_recall", decimal(0, 1), "The same as a share.")
                .must("level_exact", text(20), "Answers placed exactly, for example 3/12.")
                .must("rated_too_high", whole(0, 10_000), "Answers placed too high.")
                .must("hold_outs_by", text(80), "Who wrote the hold-outs.");
    }

    private static Shape wrongAnswer() {
        return object().must("at_most", whole(0, 4), "The highest level it may be placed on.")
                .must("text", ANSWER, "The answer.");
    }

    private static Shape voiced() {
        return object().must("voice", text(40), "How it is told, for example terse.")
                .must("shows", listOf(KEY, 0, 24).distinct(), "Ids of the acts that it shows.")
                .must("text", ANSWER, "The answer.");
    }
}
