package dev.plumbline.cli.cue;

import dev.plumbline.bank.sample.VoicedAnswer;
import java.util.List;
import java.util.Set;

/**
 * Acts in the hold-outs of a question.
 *
 * @param shown those that a person found
 * @param found those among them that the cues found too
 */
record HoldOutCount(int shown, int found) {

    static HoldOutCount of(ScoredQuestion question) {
        int shown = 0;
        int found = 0;
        for (List<VoicedAnswer> answers : question.part().holdOuts().values()) {
            for (VoicedAnswer answer : answers) {
                Set<String> acts = question.read(answer.text()).found().keySet();
                shown += answer.shows().size();
                found += (int) answer.shows().stream().filter(acts::contains).count();
            }
        }
        return new HoldOutCount(shown, found);
    }

    /** Found of shown; 1 where nothing was to be found. */
    double recall() {
        return shown == 0 ? 1 : found / (double) shown;
    }
}
