package dev.plumbline.bank.coverage;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the text part of a question still lacks before the text scorer may use it. */
public final class TextReadiness {

    private static final int HOLD_OUTS = 3;

    private TextReadiness() {}

    /** Each lack in one sentence, in the order in which the parts stand in a file. */
    public static List<String> missing(Question question) {
        Optional<TextPart> text = question.text();
        return text.isEmpty()
                ? List.of(
                        "The part text: cues for "
                                + Figures.count(
                                        question.indicators().size(), "indicator", "indicators")
                                + ", a sample for each level, wrong answers, hold-outs.")
                : lacks(question, text.get());
    }

    private static List<String> lacks(Question question, TextPart text) {
        List<String> missing = new ArrayList<>();
        each(
                missing,
                "Cues for the indicator",
                question.indicators().stream().map(Indicator::id).toList(),
                text.cues().keySet().stream().toList());
        each(
                missing,
                "Cues for the concern",
                question.concerns().stream().map(Concern::id).toList(),
                text.concernCues().keySet().stream().toList());
        each(
                missing,
                "A sample for level",
                question.levels().stream().map(String::valueOf).toList(),
                text.samples().keySet().stream().map(String::valueOf).toList());
        if (text.wrongAnswers().isEmpty()) {
            missing.add("An attractive wrong answer.");
        }
        for (int level : question.levels()) {
            int have = text.holdOuts().getOrDefault(level, List.of()).size();
            if (have < HOLD_OUTS) {
                missing.add(
                        "Hold-outs for level " + level + ": " + have + " of " + HOLD_OUTS + ".");
            }
        }
        if (text.measured().isEmpty()) {
            missing.add("A measurement on the hold-outs.");
        }
        return List.copyOf(missing);
    }

    private static void each(
            List<String> missing, String what, List<String> wanted, List<String> have) {
        wanted.stream()
                .filter(w -> !have.contains(w))
                .forEach(w -> missing.add(what + " " + w + "."));
    }
}
