package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.sample.VoicedAnswer;
import dev.plumbline.evaluator.text.TextReading;
import java.util.List;

/**
 * How often an act was found in some graded answers.
 *
 * @param act id of the indicator
 * @param shown answers that a person found it in
 * @param both those among them in which its cues found it too
 * @param found all in which its cues found it
 */
record ActCount(String act, int shown, int both, int found) {

    static ActCount of(String act, List<VoicedAnswer> answers, List<TextReading> readings) {
        int shown = 0;
        int both = 0;
        int found = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean says = answers.get(i).shows().contains(act);
            boolean sees = readings.get(i).found().containsKey(act);
            shown += says ? 1 : 0;
            found += sees ? 1 : 0;
            both += says && sees ? 1 : 0;
        }
        return new ActCount(act, shown, both, found);
    }
}
