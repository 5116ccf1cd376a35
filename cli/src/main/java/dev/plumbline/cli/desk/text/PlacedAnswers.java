package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.VoicedAnswer;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the reader made of some graded answers to one question.
 *
 * @param acts by indicator, in talk order
 * @param exact answers placed on their level
 * @param tooHigh answers placed above it
 * @param silent answers without a level
 * @param answers all of them
 */
record PlacedAnswers(List<ActCount> acts, int exact, int tooHigh, int silent, int answers) {

    PlacedAnswers {
        acts = List.copyOf(acts);
    }

    static PlacedAnswers of(
            Question question, TextReader reader, Map<Integer, List<VoicedAnswer>> byLevel) {
        List<VoicedAnswer> answers = new ArrayList<>();
        List<TextReading> readings = new ArrayList<>();
        int exact = 0;
        int high = 0;
        int silent = 0;
        for (Map.Entry<Integer, List<VoicedAnswer>> level : byLevel.entrySet()) {
            for (VoicedAnswer answer : level.getValue()) {
                TextReading reading = reader.read(answer.text());
                answers.add(answer);
                readings.add(reading);
                int placed = reading.levelOrNone();
                exact += placed == level.getKey() ? 1 : 0;
                high += placed > level.getKey() ? 1 : 0;
                silent += placed == 0 ? 1 : 0;
            }
        }
        List<ActCount> acts =
                question.indicators().stream()
                        .map(i -> ActCount.of(i.id(), answers, readings))
                        .toList();
        return new PlacedAnswers(acts, exact, high, silent, answers.size());
    }

    /** Acts that a person found, over all answers. */
    int shown() {
        return acts.stream().mapToInt(ActCount::shown).sum();
    }

    /** Those among them that the cues found too. */
    int both() {
        return acts.stream().mapToInt(ActCount::both).sum();
    }

    /** Acts that the cues found. */
    int found() {
        return acts.stream().mapToInt(ActCount::found).sum();
    }
}
