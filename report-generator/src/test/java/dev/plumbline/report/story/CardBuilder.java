package dev.plumbline.report.story;

import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One interviewer's scorecard, written as one would say it. */
final class CardBuilder {

    private final String code;
    private boolean handedIn = true;
    private final List<Answer> answers = new ArrayList<>();
    private final Map<AnswerKey, Suggestion> suggestions = new HashMap<>();

    CardBuilder(String code) {
        this.code = code;
    }

    CardBuilder notHandedIn() {
        this.handedIn = false;
        return this;
    }

    CardBuilder rated(AnswerKey key, int level, Ticks ticks) {
        return rated(key, level, level, "", ticks);
    }

    CardBuilder rated(AnswerKey key, int level, int suggested, String reason, Ticks ticks) {
        suggests(
                key,
                new Suggestion(suggested, suggested, List.of(), none(), none(), why(suggested)));
        return add(
                new Answer(
                        key, ticks, List.of(), new Outcome.Rated(level, reason), Optional.empty()));
    }

    CardBuilder none(AnswerKey key, Outcome outcome) {
        return add(new Answer(key, Ticks.NONE, List.of(), outcome, Optional.empty()));
    }

    /** The last answer, with a concern. */
    CardBuilder raising(RaisedConcern concern) {
        Answer a = last();
        return add(new Answer(a.key(), a.ticks(), List.of(concern), a.outcome(), a.amended()));
    }

    /** The last answer, changed after the reveal. */
    CardBuilder amended(int level, String reason) {
        Answer a = last();
        return add(
                new Answer(
                        a.key(),
                        a.ticks(),
                        a.concerns(),
                        a.outcome(),
                        Optional.of(new Amendment(level, reason))));
    }

    /** What the ticks of the last answer suggest, when that is not simply its rating. */
    CardBuilder suggests(Suggestion suggestion) {
        return suggests(answers.get(answers.size() - 1).key(), suggestion);
    }

    private CardBuilder suggests(AnswerKey key, Suggestion suggestion) {
        suggestions.put(key, suggestion);
        return this;
    }

    Scorecard card() {
        return new Scorecard(code, handedIn, answers);
    }

    Optional<Suggestion> suggestion(AnswerKey key) {
        return Optional.ofNullable(suggestions.get(key));
    }

    private Answer last() {
        return answers.remove(answers.size() - 1);
    }

    private CardBuilder add(Answer answer) {
        answers.add(answer);
        return this;
    }

    private static Derivation why(int level) {
        return Derivation.of("the ticks reach level " + level);
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }
}
