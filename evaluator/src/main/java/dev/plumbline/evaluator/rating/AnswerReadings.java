package dev.plumbline.evaluator.rating;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads every answer of a panel, down to the ticks. Scorecards not handed in are left out. */
public final class AnswerReadings {

    private final Panel panel;
    private final LevelSuggestion rule;

    private AnswerReadings(Panel panel) {
        this.panel = panel;
        this.rule = new LevelSuggestion(panel.model().levelRule());
    }

    /** In the order asked; answers outside the role included. */
    public static List<AnswerReading> of(Panel panel) {
        AnswerReadings readings = new AnswerReadings(panel);
        return panel.answerKeys().stream().map(readings::answer).toList();
    }

    private AnswerReading answer(AnswerKey key) {
        List<RatingReading> ratings = new ArrayList<>();
        List<Derivation> because = new ArrayList<>();
        for (Scorecard scorecard : panel.handedIn()) {
            Optional<Answer> answer = scorecard.answer(key);
            if (answer.isEmpty()) {
                because.add(Derivation.of(scorecard.interviewer() + " has nothing on this answer"));
                continue;
            }
            RatingReading rating = rating(scorecard.interviewer(), answer.get());
            ratings.add(rating);
            because.add(RatingWords.of(rating));
        }
        int[] counting = present(ratings.stream().map(r -> r.answer().rating()).toList());
        int[] sealed = present(ratings.stream().map(r -> r.answer().sealedRating()).toList());
        return new AnswerReading(
                key,
                panel.competency(key),
                ratings,
                IntStream.of(counting).average(),
                sealed.length < 2
                        ? OptionalInt.empty()
                        : OptionalInt.of(
                                IntStream.of(sealed).max().getAsInt()
                                        - IntStream.of(sealed).min().getAsInt()),
                Derivation.named("answer/" + key.word(), summary(key, counting), because));
    }

    private RatingReading rating(String interviewer, Answer answer) {
        if (answer.rating().isEmpty()) {
            return new RatingReading(interviewer, answer, Optional.empty());
        }
        AnswerKey key = answer.key();
        AskedForm form = panel.form(key);
        List<String> hints = panel.inTheRoom(key).map(Asked::hints).orElse(List.of());
        String id = "suggestion/" + key.word() + "/" + interviewer;
        return new RatingReading(
                interviewer,
                answer,
                rule.suggest(form, answer.ticks(), answer.concerns(), hints).map(s -> s.named(id)));
    }

    private String summary(AnswerKey key, int[] counting) {
        String start = key.word() + " on " + panel.title(panel.competency(key)) + ": ";
        OptionalDouble mean = IntStream.of(counting).average();
        if (mean.isEmpty()) {
            return start + "no rating, which is not a 0";
        }
        if (counting.length == 1) {
            return start + "one rating, " + counting[0];
        }
        List<String> each = IntStream.of(counting).mapToObj(Integer::toString).toList();
        return start
                + Sentences.figure(mean.getAsDouble())
                + ", the mean of the ratings "
                + Sentences.list(each);
    }

    private static int[] present(List<OptionalInt> ratings) {
        return ratings.stream()
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }
}
