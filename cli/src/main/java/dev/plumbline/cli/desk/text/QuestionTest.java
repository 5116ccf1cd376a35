package dev.plumbline.cli.desk.text;

import dev.plumbline.evaluator.text.TextReader;
import java.util.List;

/**
 * What the graded answers of one text-ready question came to.
 *
 * @param question its id
 * @param samples samples that landed on their level
 * @param ofSamples all of them
 * @param acts by indicator, in talk order
 * @param exact hold-outs placed on their level
 * @param tooHigh hold-outs placed above it
 * @param silent hold-outs without a level
 * @param ofHoldOuts all of them
 * @param failures a sentence each, with what to act on
 */
record QuestionTest(
        String question,
        int samples,
        int ofSamples,
        List<ActCount> acts,
        int exact,
        int tooHigh,
        int silent,
        int ofHoldOuts,
        List<String> failures) {

    QuestionTest {
        acts = List.copyOf(acts);
        failures = List.copyOf(failures);
    }

    int shown() {
        return acts.stream().mapToInt(ActCount::shown).sum();
    }

    int both() {
        return acts.stream().mapToInt(ActCount::both).sum();
    }

    int found() {
        return acts.stream().mapToInt(ActCount::found).sum();
    }

    /** Whether its cues find too little of the hold-outs for a suggestion to be shown. */
    boolean tooLowRecall() {
        return both() < TextReader.LEAST_RECALL * shown();
    }
}
