package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.coverage.TextReadiness;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import java.util.List;
import java.util.Map;

/** One question as lines for a terminal, in the order in which its reader needs them. */
public final class QuestionText {

    private final StringBuilder out = new StringBuilder();
    private final Rendering asked;
    private final Question q;
    private final boolean colour;

    private QuestionText(Rendering asked, boolean colour) {
        this.asked = asked;
        this.q = asked.question();
        this.colour = colour;
    }

    /** The question for one audience. */
    public static String of(Rendering asked, Audience audience, boolean colour) {
        QuestionText text = new QuestionText(asked, colour);
        switch (audience) {
            case CANDIDATE -> text.candidate();
            case INTERVIEWER -> text.interviewer();
            case AUTHOR -> text.author();
        }
        return text.out.toString();
    }

    /** The whole question, rubric included; not for a candidate's eyes. */
    public static String whole(Rendering asked, boolean colour) {
        QuestionText text = new QuestionText(asked, colour);
        text.whole();
        return text.out.toString();
    }

    private void candidate() {
        asked.briefing().ifPresent(b -> out.append(b.stripTrailing()).append("\n\n"));
        line(asked.prompt().stripTrailing());
    }

    private void interviewer() {
        title(asked.in(q.title()));
        line(asked.competency() + ", " + asked.asked().minutes() + " minutes");
        q.base().ifPresent(b -> line("extends " + b));
        line("form " + asked.asked().form().word() + ", variant " + asked.variant());
        situation();
        asked.asked()
                .ifNoCase()
                .ifPresent(
                        c -> {
                            title("If there is no such case");
                            line(asked.in(c));
                        });
        talk();
        listen();
    }

    private void situation() {
        asked.briefing()
                .ifPresent(
                        b -> {
                            title("Read first");
                            line(b.stripTrailing());
                        });
        title("Prompt");
        line(asked.prompt().stripTrailing());
    }

    private void author() {
        whole();
        List<String> missing = TextReadiness.missing(q);
        title(missing.isEmpty() ? "Nothing is missing for text-ready" : "Missing for text-ready");
        missing.forEach(m -> line("- " + m));
    }

    private void whole() {
        title(asked.in(q.title()));
        line(
                q.id()
                        + ", version "
                        + q.editorial().version()
                        + ", "
                        + q.editorial().status().word());
        q.base().ifPresent(b -> line("extends " + b));
        line(asked.competency() + ", " + asked.asked().minutes() + " minutes");
        line(q.hash());
        situation();
        q.shortForm().ifPresent(s -> line("Short form ends with: " + asked.in(s.request())));
        q.twin()
                .ifPresent(
                        t -> {
                            title(twinTitle());
                            line(asked.in(t.prompt()));
                            line("If there is no case to tell: " + asked.in(t.ifNoCase()));
                        });
        talk();
        listen();
        title("Rubric");
        for (Map.Entry<Integer, String> anchor : q.rubric().entrySet()) {
            line(anchor.getKey() + "  " + asked.in(anchor.getValue()));
        }
        title("Answer key");
        q.answerKey().forEach(k -> line("- " + asked.in(k)));
    }

    private String twinTitle() {
        boolean own = q.as(Form.TWIN_FULL).kind() == Kind.BEHAVIOURAL;
        return own ? "Behavioural twin" : "Situational twin";
    }

    private void talk() {
        title("Probes");
        for (Probe p : asked.asked().probes()) {
            line(p.id() + ": " + asked.in(p.ask()));
            line("    when: " + p.when() + "; to learn: " + asked.in(p.purpose()));
            line("    " + p.separates() + "; brings out " + String.join(", ", p.elicits()));
        }
        title("Told only when asked for");
        int n = 1;
        for (Reveal r : asked.words().reveals()) {
            line(n++ + ". " + r.ask());
            line("    " + r.answer());
        }
        title("Hints");
        for (Hint h : q.hints()) {
            line(h.id() + " (ceiling " + h.ceiling() + "): " + asked.in(h.give()));
        }
    }

    private void listen() {
        title("Indicators");
        TextTable table = new TextTable("Group", "Label", "Id", "Level", "Weight", "Says");
        for (Indicator i : asked.asked().indicators()) {
            table.row(
                    i.group(),
                    i.label(),
                    i.id(),
                    String.valueOf(i.level()),
                    i.weight() + (i.critical() ? " critical" : ""),
                    asked.in(i.says()));
        }
        out.append(table.lines());
        title("Concerns");
        for (Concern c : q.concerns()) {
            line(c.label() + " (" + c.id() + ", cap " + c.cap() + "): " + asked.in(c.says()));
            line("    ask: " + asked.in(c.ask()));
        }
    }

    private void title(String title) {
        out.append(out.isEmpty() ? "" : "\n").append(Style.STRONG.of(title, colour)).append('\n');
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
