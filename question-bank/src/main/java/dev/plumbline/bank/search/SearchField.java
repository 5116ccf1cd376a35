package dev.plumbline.bank.search;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.bank.question.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a question that are searched. */
public enum SearchField {
    TITLE(4),
    INDICATORS(2),
    PROMPT(1.5),
    PROBES(1.5),
    ANSWER_KEY(1),
    REVEALS(1),
    RUBRIC(1);

    private final double weight;

    SearchField(double weight) {
        this.weight = weight;
    }

    /** How much one mention in this field counts. */
    public double weight() {
        return weight;
    }

    /** The name in words, for example {@code answer key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The texts of this field, in the question's order. */
    List<String> texts(Question q) {
        return switch (this) {
            case TITLE -> List.of(q.title(), q.id());
            case INDICATORS -> indicators(q);
            case PROMPT -> prompts(q);
            case PROBES -> q.probes().stream().map(Probe::ask).toList();
            case ANSWER_KEY -> q.answerKey();
            case REVEALS -> reveals(q);
            case RUBRIC -> List.copyOf(q.rubric().values());
        };
    }

    private static List<String> indicators(Question q) {
        List<String> texts = new ArrayList<>();
        for (Indicator i : q.indicators()) {
            texts.add(i.label());
            texts.add(i.says());
            i.plus().ifPresent(texts::add);
        }
        return texts;
    }

    private static List<String> prompts(Question q) {
        List<String> texts = new ArrayList<>(List.of(q.prompt()));
        q.twin().map(Twin::prompt).ifPresent(texts::add);
        return texts;
    }

    private static List<String> reveals(Question q) {
        List<String> texts = new ArrayList<>();
        for (Reveal r : q.reveals()) {
            texts.add(r.ask());
            texts.add(r.answer());
        }
        return texts;
    }
}
