package dev.plumbline.bank.question;

import java.util.List;

/**
 * One question in one form: the part of the rubric that applies when it is asked so.
 *
 * @param question the whole question
 * @param form the form asked
 * @param minutes talking time in this form
 * @param levels the levels this form tells apart, ascending
 * @param indicators those that count in this form, in talk order
 * @param probes those offered in this form
 */
public record AskedForm(
        Question question,
        Form form,
        int minutes,
        List<Integer> levels,
        List<Indicator> indicators,
        List<Probe> probes) {

    public AskedForm {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
        probes = List.copyOf(probes);
    }

    static AskedForm of(Question question, Form form) {
        if (!question.forms().contains(form)) {
            throw new IllegalArgumentException(question.id() + " has no form " + form.word());
        }
        if (!form.isShort()) {
            int minutes =
                    form == Form.FULL
                            ? question.minutes()
                            : question.twin().orElseThrow().minutes();
            return new AskedForm(
                    question,
                    form,
                    minutes,
                    question.levels(),
                    question.indicators(),
                    question.probes());
        }
        ShortForm brief = question.shortForm().orElseThrow();
        int minutes =
                form == Form.SHORT ? brief.minutes() : question.twin().orElseThrow().shortMinutes();
        return new AskedForm(
                question,
                form,
                minutes,
                brief.levels(),
                question.indicators().stream()
                        .filter(i -> brief.indicators().contains(i.id()))
                        .toList(),
                question.probes().stream().filter(p -> brief.probes().contains(p.id())).toList());
    }

    /** The highest level that this form can show. */
    public int top() {
        return levels.get(levels.size() - 1);
    }
}
