package dev.plumbline.bank.lint.corpus;

import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A question of which one text is exchanged, everything else staying as it is. */
final class Carrier {

    private final Question question;

    Carrier(Question question) {
        this.question = question;
    }

    /**
     * The question with a sentence at one place: the first probe, indicator or concern. A label
     * stands alone, so that no other one can be the same.
     */
    Question with(Slot slot, String text) {
        Question q = question;
        return switch (slot) {
            case PROMPT -> copy(text, q.probes(), q.rubric(), q.indicators(), q.concerns());
            case PROBE ->
                    copy(
                            q.prompt(),
                            first(q.probes(), p -> asking(p, text)),
                            q.rubric(),
                            q.indicators(),
                            q.concerns());
            case ANCHOR ->
                    copy(q.prompt(), q.probes(), anchored(text), q.indicators(), q.concerns());
            case INDICATOR -> acting(first(q.indicators(), i -> act(i, i.label(), text)));
            case LABEL -> {
                Indicator i = q.indicators().get(0);
                yield acting(List.of(act(i, text, i.says())));
            }
            case ASK ->
                    copy(
                            q.prompt(),
                            q.probes(),
                            q.rubric(),
                            q.indicators(),
                            first(q.concerns(), c -> checking(c, text)));
        };
    }

    private Question acting(List<Indicator> indicators) {
        Question q = question;
        return copy(q.prompt(), q.probes(), q.rubric(), indicators, q.concerns());
    }

    private static <T> List<T> first(List<T> items, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items);
        changed.set(0, change.apply(items.get(0)));
        return changed;
    }

    private static Probe asking(Probe p, String ask) {
        return new Probe(p.id(), ask, p.elicits(), p.purpose(), p.separates(), p.when());
    }

    private Map<Integer, String> anchored(String text) {
        Map<Integer, String> rubric = new TreeMap<>(question.rubric());
        rubric.put(1, text);
        return rubric;
    }

    private static Indicator act(Indicator i, String label, String says) {
        return new Indicator(
                i.id(),
                i.group(),
                label,
                says,
                i.plus(),
                i.level(),
                i.weight(),
                i.critical(),
                i.impliedBy());
    }

    private static Concern checking(Concern c, String ask) {
        return new Concern(c.id(), c.label(), c.says(), ask, c.cap());
    }

    private Question copy(
            String prompt,
            List<Probe> probes,
            Map<Integer, String> rubric,
            List<Indicator> indicators,
            List<Concern> concerns) {
        return new Question(
                question.id(),
                question.title(),
                question.bank(),
                question.competency(),
                question.alsoTouches(),
                question.topics(),
                question.kind(),
                question.levels(),
                question.minutes(),
                question.shortForm(),
                question.twin(),
                question.stack(),
                question.context(),
                question.editorial(),
                prompt,
                question.reveals(),
                question.answerKey(),
                question.keyChecks(),
                probes,
                question.hints(),
                rubric,
                question.borders(),
                indicators,
                concerns,
                question.variants(),
                question.retireWhen(),
                question.fairness(),
                question.references(),
                question.unscoredFindings(),
                question.text(),
                question.base(),
                question.hash());
    }
}
