package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.draft.SharedAct;
import dev.plumbline.bank.draft.Situation;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks a person at a terminal what a new question is about; an empty line leaves a thing open. */
final class Dialogue {

    private final BufferedReader in;
    private final PrintStream out;

    Dialogue(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** Fills the options, and gives what the question is about. */
    Situation ask(NewOptions options, QuestionBank bank) {
        out.println("A new question. An empty line leaves a thing open; nothing is written before");
        out.println("the last answer.");
        options.title = answer("What is it about, in one line?");
        out.println("Competencies: " + String.join(", ", bank.competencies().keySet()));
        options.competency = answer("Which competency does it score?");
        options.levels = answer("Which levels does it tell apart? (1-4)");
        Situation situation =
                new Situation(
                        answer("What broke, or has to be done, in which system?").orElse(""),
                        answer("Which numbers bound the answer?").orElse(""),
                        answer("Who pays when it goes wrong, and by when?").orElse(""));
        List<SharedAct> acts = SharedAct.of(bank, options.competency.orElse(""));
        if (!acts.isEmpty()) {
            out.print(NewDesk.table(acts));
            options.pick =
                    answer("Which of these acts does it look for, too? (ids, with commas)")
                            .map(ids -> Arrays.asList(ids.split("[,\\s]+")))
                            .orElse(List.of());
        }
        return situation;
    }

    private Optional<String> answer(String question) {
        out.print(question + " ");
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                throw Refusal.usage("the dialogue ended early; nothing was written.");
            }
            return line.isBlank() ? Optional.empty() : Optional.of(line.strip());
        } catch (IOException e) {
            throw Refusal.cannot("cannot read the answer: " + SafeFile.why(e) + ".", e);
        }
    }
}
