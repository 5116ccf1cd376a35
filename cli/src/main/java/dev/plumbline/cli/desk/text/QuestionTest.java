package dev.plumbline.cli.desk.text;

import dev.plumbline.evaluator.text.TextReader;
import java.util.List;

/**
 * What the graded answers of one text-ready question came to.
 *
 * @param question its id
 * @param samples samples that landed on their level
 * @param ofSamples all of them
 * @param training what the answers by which its cues were widened came to
 * @param holdOuts what the answers came to that no cue was adjusted to
 * @param failures a sentence each, with what to act on
 */
record QuestionTest(
        String question,
        int samples,
        int ofSamples,
        PlacedAnswers training,
        PlacedAnswers holdOuts,
        List<String> failures) {

    QuestionTest {
        failures = List.copyOf(failures);
    }

    /** Whether its cues find too little of the hold-outs for a suggestion to be shown. */
    boolean tooLowRecall() {
        return holdOuts.both() < TextReader.LEAST_RECALL * holdOuts.shown();
    }
}
