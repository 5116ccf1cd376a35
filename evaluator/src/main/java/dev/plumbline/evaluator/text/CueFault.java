package dev.plumbline.evaluator.text;

import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cue that cannot be read. Reading an answer leaves it out.
 *
 * @param path where it stands in the question's file, for example {@code text/cues/lock-risk/0}
 * @param message what is wrong, a sentence without its full stop
 */
public record CueFault(String path, String message) {

    /** The faults of all cues of a question, in file order. */
    public static List<CueFault> of(Question question, Lexicon lexicon) {
        List<CueFault> faults = new ArrayList<>();
        question.text()
                .ifPresent(
                        text -> {
                            check("text/cues/", text.cues(), lexicon, faults);
                            check("text/concern_cues/", text.concernCues(), lexicon, faults);
                        });
        return faults;
    }

    private static void check(
            String path, Map<String, List<String>> cues, Lexicon lexicon, List<CueFault> into) {
        cues.forEach(
                (id, lines) -> {
                    for (int i = 0; i < lines.size(); i++) {
                        String place = path + id + "/" + i;
                        Cue.of(lines.get(i), lexicon, f -> into.add(new CueFault(place, f)));
                    }
                });
    }
}
