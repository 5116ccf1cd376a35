package dev.plumbline.cli.desk;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import java.util.Map;
import java.util.Optional;

/** One question as lines for a terminal, in the order an interviewer needs it. */
public final class QuestionText {

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    private QuestionText(boolean colour) {
        this.colour = colour;
    }

    /** The whole question, rubric included; not for a candidate's eyes. */
    public static String of(Question q, QuestionBank bank, boolean colour) {
        QuestionText text = new QuestionText(colour);
        text.head(q, bank);
        text.talk(q);
        text.listen(q);
        return text.out.toString();
    }

    private void head(Question q, QuestionBank bank) {
        title(q.title());
        line(
                q.id()
                        + ", version "
                        + q.editorial().version()
                        + ", "
                        + q.editorial().status().word());
        line(bank.competencyTitle(q.competency()) + ", " + q.minutes() + " minutes");
        line(q.hash());
        Optional<String> briefing =
                q.context()
                        .flatMap(c -> Optional.ofNullable(bank.contexts().get(c)))
                        .map(Context::briefing);
        briefing.ifPresent(
                b -> {
                    title("Read first");
                    line(b);
                });
        title("Prompt");
        line(q.prompt());
        q.shortForm().ifPresent(s -> line("Short form ends with: " + s.request()));
        q.twin()
                .ifPresent(
                        t -> {
                            title("Behavioural twin");
                            line(t.prompt());
                        });
    }

    private void talk(Question q) {
        title("Probes");
        for (Probe p : q.probes()) {
            line(p.id() + ": " + p.ask());
            line("    " + p.separates() + "; brings out " + String.join(", ", p.elicits()));
        }
        title("Told only when asked for");
        int n = 1;
        for (Reveal r : q.reveals()) {
            line(n++ + ". " + r.ask());
            line("    " + r.answer());
        }
        title("Hints");
        for (Hint h : q.hints()) {
            line(h.id() + " (ceiling " + h.ceiling() + "): " + h.give());
        }
    }

    private void listen(Question q) {
        title("Indicators");
        TextTable table = new TextTable("Group", "Label", "Level", "Weight", "Says");
        for (Indicator i : q.indicators()) {
            table.row(
                    i.group(),
                    i.label(),
                    String.valueOf(i.level()),
                    i.weight() + (i.critical() ? " critical" : ""),
                    i.says());
        }
        out.append(table.lines());
        title("Concerns");
        for (Concern c : q.concerns()) {
            line(c.label() + " (cap " + c.cap() + "): " + c.says());
            line("    ask: " + c.ask());
        }
        title("Rubric");
        for (Map.Entry<Integer, String> anchor : q.rubric().entrySet()) {
            line(anchor.getKey() + "  " + anchor.getValue());
        }
        title("Answer key");
        q.answerKey().forEach(k -> line("- " + k));
    }

    private void title(String title) {
        out.append(out.isEmpty() ? "" : "\n").append(Style.STRONG.of(title, colour)).append('\n');
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
