package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.sample.HoldOut;
import dev.plumbline.evaluator.text.TextReader;
import java.util.List;
import java.util.Set;

/**
 * How often an act was found in the hold-outs.
 *
 * @param act id of the indicator
 * @param shown hold-outs that a person found it in
 * @param both those among them in which its cues found it too
 * @param found all in which its cues found it
 */
record ActCount(String act, int shown, int both, int found) {

    static ActCount of(String act, List<HoldOut> answers, List<Set<String>> foundIn) {
        int shown = 0;
        int both = 0;
        int found = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean says = answers.get(i).shows().contains(act);
            boolean sees = foundIn.get(i).contains(act);
            shown += says ? 1 : 0;
            found += sees ? 1 : 0;
            both += says && sees ? 1 : 0;
        }
        return new ActCount(act, shown, both, found);
    }

    static List<Set<String>> found(TextReader reader, List<HoldOut> answers) {
        return answers.stream().map(a -> reader.read(a.text()).found().keySet()).toList();
    }
}
