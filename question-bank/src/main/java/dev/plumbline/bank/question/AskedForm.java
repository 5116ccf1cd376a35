package dev.plumbline.bank.question;

import java.util.List;
import java.util.Optional;

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

    /**
     * What the candidate is asked to do in this form. A twin asks the other way round: that of a
     * behavioural question gives a situation, any other asks for a case of the candidate's own.
     */
    public Kind kind() {
        if (!form.isTwin()) {
            return question.kind();
        }
        return question.kind() == Kind.BEHAVIOURAL ? Kind.SCENARIO : Kind.BEHAVIOURAL;
    }

    /** Id of the briefing that is read first; a case of the candidate's own needs none. */
    public Optional<String> context() {
        return question.context().filter(c -> kind() != Kind.BEHAVIOURAL);
    }

    /**
     * What the interviewer does when the candidate has no such case; empty in a form that asks for
     * none, and where no twin gives a situation instead.
     */
    public Optional<String> ifNoCase() {
        return question.twin().map(Twin::ifNoCase).filter(c -> kind() == Kind.BEHAVIOURAL);
    }

    /** The highest level that this form can show. */
    public int top() {
        return levels.get(levels.size() - 1);
    }
}
