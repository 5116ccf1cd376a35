package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.evaluator.text.CueFault;

/** Cues that cannot be read, as findings at their place. */
public final class CueFindings {

    private CueFindings() {}

    /** The path of a question's file in the content. */
    public static String file(Question question) {
        return "banks/" + question.bank() + "/" + question.id() + ".yaml";
    }

    /** Adds the findings of all questions. */
    public static void add(QuestionBank bank, ContentSource source, Findings into) {
        for (Question question : bank.questions().values()) {
            for (CueFault fault : CueFault.of(question, bank.lexicon())) {
                into.error(
                        source.places(file(question)).at(fault.path()),
                        "PB-K11",
                        fault.message(),
                        "CONTRIBUTING.md says how to write a cue");
            }
        }
    }
}
